package org.lodestar.ui.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.referrals.Referrals;

/**
 * Where a day begins: at the pathways for who looks after them, at the inbox for who helps (and so may see consents), for
 * all others at what became of their referrals.
 */
@Route(value = "", autoLayout = false)
@PermitAll
class Landing extends Div implements BeforeEnterObserver {

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
        if (person.isOperator()) {
            return "districts";
        }
        if (person.mayOneOf(Right.MANAGE_PATHWAYS)) {
            return "pathways";
        }
        if (person.mayOneOf(Right.SEE_CONSENTS, Right.COORDINATE) || !person.mayOneOf(Right.REFER)) {
            return "inbox";
        }
        return referrals.mine().isEmpty() ? "refer" : "my-referrals";
    }
}
