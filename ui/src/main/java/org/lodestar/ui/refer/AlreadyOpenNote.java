package org.lodestar.ui.refer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lodestar.platform.referrals.ReferralRow;
import org.lodestar.ui.words.When;

/** Says that somebody already helps with this, before a second referral of the same kind is made. */
final class AlreadyOpenNote extends Div {

    AlreadyOpenNote(ReferralRow open, When when) {
        addClassName("already-open");
        getElement().setAttribute("role", "status");
        var with = open.ownerName() == null ? "" : " with " + open.ownerName();
        add(
                when.span(
                        "Already open: " + open.pathway().name() + " since " + when.day(open.submittedAt()) + with
                                + ". ",
                        open.submittedAt()),
                new Anchor("referrals/" + open.id(), "Add to it instead"),
                new Span(" or go on below."));
    }
}
