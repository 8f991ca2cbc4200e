package org.lodestar.ui.myreferrals;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lodestar.platform.engagements.Outcome;
import org.lodestar.platform.referrals.ReferralRow;
import org.lodestar.processes.files.Milestone;
import org.lodestar.ui.referral.HelpLines;
import org.lodestar.ui.referral.MilestoneLine;
import org.lodestar.ui.referral.Standing;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** One of my referrals: about whom, how far it is, since when, and what it came to. */
final class MyReferralLine extends ListItem {

    MyReferralLine(ReferralRow row, List<Milestone> milestones, List<Outcome> outcomes, When when) {
        addClassName("my-referral");
        var name = row.studentName() == null ? row.pathway().name() : row.studentName();
        var heading = new H3(new Anchor("referrals/" + row.id(), name));
        var pathway = new Span(
                row.studentName() == null ? Say.it("Request") : row.pathway().name());
        pathway.addClassName("quiet");
        var sent = when.span(Say.it("sent {0}", when.day(row.submittedAt())), row.submittedAt());
        sent.addClassName("quiet");
        var head = new Div(heading, pathway, sent);
        head.addClassName("my-referral-head");
        add(head);
        if (row.open() && !milestones.isEmpty()) {
            add(MilestoneLine.small(milestones, row.milestoneName(), when));
        }
        var standing =
                new Paragraph(when.span(Standing.of(row, when), row.open() ? row.milestoneSince() : row.closedAt()));
        standing.addClassName("standing");
        add(standing);
        outcomes.stream().findFirst().ifPresent(outcome -> add(said(outcome)));
    }

    private static Paragraph said(Outcome outcome) {
        var result = new Span(HelpLines.result(outcome));
        result.addClassName("strong");
        var summary = outcome.summary().isBlank() ? "" : ": " + outcome.summary();
        return new Paragraph(result, new Span(summary));
    }
}
