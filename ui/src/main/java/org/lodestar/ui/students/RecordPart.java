package org.lodestar.ui.students;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.platform.referrals.ReferralRow;
import org.lodestar.ui.referral.HelpLines;
import org.lodestar.ui.referral.Standing;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** One question about a student and its answer: a heading and a list, or a word on what will appear. */
final class RecordPart extends Section {

    private RecordPart(String title, Stream<ListItem> lines, String nothing) {
        addClassName("side-part");
        getElement().setAttribute("aria-label", title);
        add(new H2(title));
        List<ListItem> shown = lines.toList();
        if (shown.isEmpty()) {
            var word = new Paragraph(nothing);
            word.addClassName("quiet");
            add(word);
            return;
        }
        var list = new UnorderedList(shown.toArray(ListItem[]::new));
        list.addClassName("help-list");
        list.getElement().setAttribute("role", "list");
        add(list);
    }

    static RecordPart now(StudentPage page, When when) {
        return new RecordPart(
                Say.it("Now"),
                Stream.concat(
                        page.open().stream().map(row -> referral(row, when)),
                        page.received(true).stream().map(each -> HelpLines.engagement(each, when))),
                Say.it("Nothing is under way."));
    }

    static RecordPart helped(StudentPage page, When when) {
        return new RecordPart(
                Say.it("What helped"),
                Stream.concat(
                        page.outcomes().stream().map(outcome -> HelpLines.outcome(outcome, when)),
                        page.received(false).stream().map(each -> HelpLines.engagement(each, when))),
                Say.it("Services received and what they changed appear here."));
    }

    static RecordPart earlier(StudentPage page, When when) {
        return new RecordPart(
                Say.it("Earlier referrals"),
                page.referrals().stream().filter(row -> !row.open()).map(row -> referral(row, when)),
                Say.it("There are none."));
    }

    static RecordPart consents(StudentPage page, When when) {
        return new RecordPart(
                Say.it("Consent"),
                page.consents().stream().map(consent -> HelpLines.consent(consent, when)),
                Say.it("The family has not been asked yet."));
    }

    private static ListItem referral(ReferralRow row, When when) {
        var link = new Anchor("referrals/" + row.id(), row.pathway().name());
        link.addClassName("strong");
        var standing = new Div(when.span(Standing.of(row, when), row.milestoneSince()));
        standing.addClassName("quiet");
        return new ListItem(link, standing);
    }
}
