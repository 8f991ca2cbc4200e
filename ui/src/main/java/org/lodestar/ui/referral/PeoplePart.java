package org.lodestar.ui.referral;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.lodestar.ui.words.Initials;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** Who has to do with it. */
final class PeoplePart extends Section {

    PeoplePart(ReferralPage page, When when) {
        getElement().setAttribute("aria-label", Say.it("People"));
        addClassName("side-part");
        var referral = page.referral();
        var list = new DescriptionList();
        list.addClassName("facts");
        person(list, page.aboutStudent() ? Say.it("Referred by") : Say.it("Asked for by"), referral.referredByName());
        if (referral.ownerName() != null) {
            person(
                    list,
                    referral.open() ? Say.it("Looked after by") : Say.it("Was looked after by"),
                    referral.ownerName());
        }
        var waiting = page.waiting().stream()
                .map(item -> WaitingPart.whom(item, page))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!waiting.isBlank()) {
            fact(list, Say.it("Waiting for"), new Span(waiting));
        }
        if (referral.open() && referral.ownerName() == null && referral.promisedBy() != null) {
            fact(
                    list,
                    Say.it("First answer promised"),
                    when.span(Say.it("by {0}", when.at(referral.promisedBy())), referral.promisedBy()));
        }
        add(new H2(Say.it("People")), list);
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
