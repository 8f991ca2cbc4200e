package org.lodestar.ui.inbox;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.referrals.SubmissionView;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.ui.form.FormRenderer;
import org.lodestar.ui.timeline.TimelineList;
import org.lodestar.ui.words.When;

/** What is seldom needed but must be at hand: earlier answers and the timeline, read only when unfolded. */
final class FoldedPart extends Div {

    private final transient When when;
    private final transient FormRenderer renderer;

    FoldedPart(WorkItem item, Referrals referrals, Timeline timeline, FormRenderer renderer, When when) {
        this.when = when;
        this.renderer = renderer;
        addClassName("folded");
        add(
                folded("Earlier answers", box -> answers(box, referrals, item)),
                folded("Timeline", box -> entries(box, timeline, referrals, item)),
                new Anchor("referrals/" + item.referralId(), "Open the whole referral"));
    }

    private static Details folded(String title, Consumer<Div> fill) {
        var box = new Div();
        var details = new Details(title, box);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && box.getComponentCount() == 0) {
                fill.accept(box);
            }
        });
        return details;
    }

    private void answers(Div box, Referrals referrals, WorkItem item) {
        var submissions = referrals.submissionsOf(item.referralId());
        if (submissions.isEmpty()) {
            box.add(new Paragraph("Nothing has been answered yet that you may read."));
        }
        submissions.forEach(submission -> box.add(answer(submission)));
    }

    private Div answer(SubmissionView submission) {
        var by = when.span(submission.by() + ", " + when.at(submission.at()), submission.at());
        by.addClassName("quiet");
        return new Div(new H3(submission.stepName()), by, renderer.answers(submission));
    }

    private void entries(Div box, Timeline timeline, Referrals referrals, WorkItem item) {
        var entries = timeline.ofReferral(item.referralId());
        if (entries.isEmpty()) {
            box.add(new Paragraph("Nothing has happened yet."));
            return;
        }
        var readable = referrals.submissionsOf(item.referralId()).stream()
                .collect(Collectors.toMap(SubmissionView::id, submission -> submission));
        var list = TimelineList.ofReferral(when, renderer::answers);
        list.show(entries, readable);
        box.add(list);
    }
}
