package org.lodestar.ui.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.ClassUtils;

/** Takes every view there is from Vaadin's own registry, so that a new one is included. */
@WithPostgres
@AutoConfigureMockMvc
@Import(Hidden.class)
class EveryViewKeepsDistrictsApartIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestDistricts districts;

    @Autowired
    Hidden hidden;

    private static final Routes ROUTES = new Routes(
            found(new AnnotationTypeFilter(Route.class)),
            found(new AssignableTypeFilter(HasErrorParameter.class)),
            true);

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsAnotherDistrictsIsAsIfItWereNowhere() {
        var mine = mine();
        var ids = hidden.everythingOf(districts.fresh());
        for (var role : List.of("admin", "coordinator", "teacher")) {
            opensBrowser(mine.person(role));
            for (var view : views()) {
                new Template(view, Template.OF_A_VIEW).known(ids);
                asks(view, ids, Hidden.PATHWAY);
            }
        }
    }

    @Test
    void whatIsAtASchoolOfOthersIsAsIfItWereNowhere() {
        var mine = mine();
        var ids = hidden.aCase(mine, Hidden.files("Greeting", "greeting"), "greeting");
        opensBrowser(mine.person("teacher"));
        for (var view : views()) asks(view, ids, Hidden.PATHWAY);
    }

    @Test
    void whatIsMineIsShown() {
        var mine = mine();
        var ids = hidden.aCase(mine, Hidden.files("Greeting", "greeting"), "greeting");
        opensBrowser(mine.person("south-coordinator"));
        assertThat(page("students/" + ids.get("students"))).contains("Quittenbaum");
        assertThat(page("referrals/" + ids.get("referrals"))).contains("Quittenbaum");
    }

    private TestDistrict mine() {
        var mine = districts.fresh();
        mine.doAs("admin", () -> hidden.pathways.publish(Hidden.files("Greeting", "greeting"), "first"));
        return mine;
    }

    private void asks(String view, Map<String, UUID> ids, String pathway) {
        var template = new Template(view, Template.OF_A_VIEW);
        for (var filled : template.filled(ids, pathway)) {
            var page = page(filled.getKey());
            assertThat(page)
                    .as(view + " " + filled.getKey())
                    .isEqualTo(page(filled.getValue()))
                    .doesNotContain(Hidden.WORDS.subList(0, 4));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> found(TypeFilter filter) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(filter);
        return scan.findCandidateComponents("org.lodestar.ui").stream()
                .map(bean -> (Class<? extends T>) ClassUtils.resolveClassName(bean.getBeanClassName(), null))
                .collect(Collectors.toSet());
    }

    private static List<String> views() {
        var views = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(template -> new Template(template, Template.OF_A_VIEW).hasVariables())
                .toList();
        assertThat(views).hasSizeGreaterThan(4);
        return views;
    }

    /** What Spring Security's filters put into each request of a browser. */
    private void opensBrowser(SignedIn person) {
        MockVaadin.tearDown();
        var who = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(who);
            request.setUserInRole((principal, role) -> who.getAuthorities().stream()
                    .anyMatch(held -> held.getAuthority().equals(role)
                            || held.getAuthority().equals("ROLE_" + role)));
            session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(who));
            return request;
        });
        SecurityContextHolder.setContext(new SecurityContextImpl(who));
        MockVaadin.setup(UI::new, new OpenedBySpring(context, ROUTES));
    }

    /** All that the page holds, without what was asked for. */
    private static String page(String address) {
        UI.getCurrent().navigate("login");
        UI.getCurrent().navigate(address);
        MockVaadin.clientRoundtrip();
        var text = PrettyPrintTreeKt.toPrettyTree(UI.getCurrent())
                + UI.getCurrent().getElement().getOuterHTML()
                + UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        return text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|no-such-thing|" + Hidden.PATHWAY, "ID");
    }
}
