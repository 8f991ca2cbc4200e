package org.lodestar.ui.referral;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** What the student receives through this referral, what it changed, and what the family agreed to. */
final class HelpPart extends Section {

    HelpPart(ReferralPage page, When when) {
        getElement().setAttribute("aria-label", Say.it("Help given"));
        addClassName("side-part");
        part(
                Say.it("Services"),
                page.engagements().stream().map(each -> HelpLines.engagement(each, when)),
                nothing(page));
        part(Say.it("Outcome"), page.outcomes().stream().map(each -> HelpLines.outcome(each, when)), "");
        part(Say.it("Consent"), page.consents().stream().map(each -> HelpLines.consent(each, when)), "");
    }

    private static String nothing(ReferralPage page) {
        if (!page.aboutStudent()) {
            return "";
        }
        return page.referral().open() ? Say.it("What is arranged appears here.") : Say.it("No service was arranged.");
    }

    private void part(String title, Stream<ListItem> lines, String nothing) {
        List<ListItem> shown = lines.toList();
        if (shown.isEmpty() && nothing.isBlank()) {
            return;
        }
        add(new H2(title));
        if (shown.isEmpty()) {
            var word = new Paragraph(nothing);
            word.addClassName("quiet");
            add(word);
            return;
        }
        var list = new UnorderedList(shown.toArray(ListItem[]::new));
        list.addClassName("help-list");
        add(list);
    }
}
