package org.lodestar.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A view is opened by a right that is asked live; the few others are named here, so that a new one shows in review. */
class EveryViewSaysWhoMayEnterTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lodestar.ui");

    @Test
    void byARightThatIsAskedLiveUnlessNamedHere() {
        assertThat(views().filter(view -> !view.isAnnotatedWith(Needs.class)).map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Landing",
                        "LoginView",
                        "ProvenView",
                        "SetPasswordView",
                        "AccountView",
                        "DistrictsView",
                        "InstallationAuditView");
    }

    @Test
    void andByOneWayOnly() {
        assertThat(views().filter(view ->
                        Stream.of(Needs.class, PermitAll.class, RolesAllowed.class, AnonymousAllowed.class)
                                        .filter(view::isAnnotatedWith)
                                        .count()
                                != 1))
                .isEmpty();
    }

    @Test
    void noViewGoesByTheNameOfARole() {
        assertThat(views().filter(view -> view.isAnnotatedWith(RolesAllowed.class))
                        .filter(view -> !"OPERATOR"
                                .equals(String.join(
                                        ",",
                                        view.getAnnotationOfType(RolesAllowed.class)
                                                .value()))))
                .isEmpty();
    }

    private static Stream<JavaClass> views() {
        return PRODUCT.stream().filter(type -> type.isAnnotatedWith(Route.class));
    }
}
