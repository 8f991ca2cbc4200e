package org.lodestar.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;
import org.lodestar.ui.words.Words;

/** Whose referral this is, why it was made, and where it stands. */
final class HeadPart extends Div {

    HeadPart(ReferralPage page, When when) {
        addClassName("referral-head");
        var referral = page.referral();
        add(title(page));
        add(quiet(Words.dotted(
                Say.it("No. {0}", referral.number()),
                referral.schoolName(),
                (page.aboutStudent() ? Say.it("referred by ") : Say.it("asked for by ")) + referral.referredByName()
                        + " " + when.day(referral.submittedAt()))));
        var standing = new Paragraph(new Span(Standing.of(referral, when)));
        standing.addClassName("standing");
        if (referral.milestoneSince() != null) {
            standing.getElement().setAttribute("title", when.exact(referral.milestoneSince()));
        }
        if (referral.open() && referral.urgent()) {
            var urgent = new Span(Say.it("Urgent"));
            urgent.addClassName("urgent-word");
            standing.addComponentAsFirst(urgent);
        }
        add(standing);
        if (!referral.summary().isBlank()) {
            add(why(page));
        }
        if (referral.mergedInto() != null) {
            add(new Paragraph(
                    new Span(Say.it("It goes on as part of ")),
                    new Anchor("referrals/" + referral.mergedInto(), "another referral"),
                    new Span(".")));
        }
        if (!referral.full()) {
            add(quiet("This is confidential. You see where it is; what was said stays with those who help."));
        }
    }

    private static H1 title(ReferralPage page) {
        var referral = page.referral();
        if (!page.linked() || referral.studentName() == null) {
            return new H1(page.title());
        }
        return new H1(
                new Anchor("students/" + referral.studentId(), referral.studentName()),
                new Span(" — " + referral.pathway().name()));
    }

    private static Component why(ReferralPage page) {
        var label = new Span(page.aboutStudent() ? Say.it("Why: ") : Say.it("What for: "));
        label.addClassName("strong");
        var why = new Paragraph(label, new Span(page.referral().summary()));
        why.addClassName("why");
        return why;
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
