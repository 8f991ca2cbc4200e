package org.lodestar.ui.referral;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.lodestar.ui.words.Initials;
import org.lodestar.ui.words.When;

/** Who has to do with it. */
final class PeoplePart extends Section {

    PeoplePart(ReferralPage page, When when) {
        getElement().setAttribute("aria-label", "People");
        addClassName("side-part");
        var referral = page.referral();
        var list = new DescriptionList();
        list.addClassName("facts");
        person(list, page.aboutStudent() ? "Referred by" : "Asked for by", referral.referredByName());
        if (referral.ownerName() != null) {
            person(list, referral.open() ? "Looked after by" : "Was looked after by", referral.ownerName());
        }
        var waiting = page.waiting().stream()
                .map(item -> WaitingPart.whom(item, page))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!waiting.isBlank()) {
            fact(list, "Waiting for", new Span(waiting));
        }
        if (referral.open() && referral.ownerName() == null && referral.promisedBy() != null) {
            fact(
                    list,
                    "First answer promised",
                    when.span("by " + when.at(referral.promisedBy()), referral.promisedBy()));
        }
        add(new H2("People"), list);
    }

    private static void person(DescriptionList list, String what, String name) {
        var line = new Div(new Initials(name), new Span(name));
        line.addClassName("person");
        list.add(new DescriptionList.Term(what), new DescriptionList.Description(line));
    }

    private static void fact(DescriptionList list, String what, Span value) {
        list.add(new DescriptionList.Term(what), new DescriptionList.Description(value));
    }
}
