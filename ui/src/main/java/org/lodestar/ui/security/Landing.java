package org.lodestar.ui.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lodestar.platform.referrals.Referrals;

/** Where a day begins: helpers at their inbox, teachers at what became of their referrals, admins at the pathways. */
@Route(value = "", autoLayout = false)
@PermitAll
class Landing extends Div implements BeforeEnterObserver {

    private static final String[] HELPERS = {
        "coordinator", "counselor", "socialworker", "nurse", "principal", "attendance", "provider"
    };

    private final transient SignedInPerson person;
    private final transient Referrals referrals;

    Landing(SignedInPerson person, Referrals referrals) {
        this.person = person;
        this.referrals = referrals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(place());
    }

    private String place() {
        if (person.is("operator")) {
            return "districts";
        }
        if (person.is("admin")) {
            return "pathways";
        }
        if (person.isAny(HELPERS)) {
            return "inbox";
        }
        return referrals.mine().isEmpty() ? "refer" : "my-referrals";
    }
}
