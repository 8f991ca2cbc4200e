package org.lodestar.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.people.Right;
import org.lodestar.ui.security.SignedInPerson;
import org.lodestar.ui.words.Say;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The bar at the top: where I am, a search for students, the way to refer, and me. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TopBar extends Header {

    private final TextField search = new TextField();

    TopBar(SignedInPerson person, Districts districts, PersonMenu menu) {
        addClassName("top-bar");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Say.it("Menu"));
        var home = new Anchor("", Say.it("Lodestar"));
        home.addClassName("brand");
        add(toggle, home);
        if (person.isStaff()) {
            var district = new Span(districts.current().name());
            district.addClassName("district");
            add(district);
            if (person.mayOneOf(Right.SEE_STUDENTS)) {
                add(search());
            }
            if (person.mayOneOf(Right.REFER)) {
                add(referLink());
            }
        }
        add(menu);
    }

    void focusSearch() {
        search.focus();
    }

    private TextField search() {
        search.setPlaceholder(Say.it("Search students"));
        search.setAriaLabel(Say.it("Search students"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.addClassName("search");
        search.addKeyPressListener(
                Key.ENTER,
                pressed ->
                        UI.getCurrent().navigate("students", QueryParameters.simple(Map.of("q", search.getValue()))));
        return search;
    }

    private static Anchor referLink() {
        var refer = new Anchor("refer", "+ Refer");
        refer.addClassName("refer-link");
        return refer;
    }
}
