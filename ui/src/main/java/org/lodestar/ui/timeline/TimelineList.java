package org.lodestar.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.referrals.SubmissionView;
import org.lodestar.platform.timeline.TimelineEntry;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;
import org.lodestar.ui.words.Words;

/** Who did what when, newest first; the answers of a step are folded, and stay open across a refresh once unfolded. */
public final class TimelineList extends OrderedList {

    private final transient When when;
    private final transient @Nullable Function<SubmissionView, Component> answerList;
    private transient Map<UUID, String> names = Map.of();
    private final Set<UUID> unfolded = new HashSet<>();

    private TimelineList(When when, @Nullable Function<SubmissionView, Component> answerList) {
        this.when = when;
        this.answerList = answerList;
        addClassName("timeline");
        getElement().setAttribute("role", "list");
    }

    /** For the page of one referral; {@code answerList} shows the answers that belong to an entry. */
    public static TimelineList ofReferral(When when, Function<SubmissionView, Component> answerList) {
        return new TimelineList(when, answerList);
    }

    /** For a page about several referrals: each entry leads to its own. */
    public static TimelineList linkingToReferrals(When when) {
        return new TimelineList(when, null);
    }

    /** @param pathways what each referral is called that an entry leads to; an entry of any other leads nowhere */
    public TimelineList named(Map<UUID, String> pathways) {
        names = pathways;
        return this;
    }

    /** @param answers what the reader may read of the answers, by submission; the rest is said to be confidential */
    public void show(List<TimelineEntry> entries, Map<UUID, SubmissionView> answers) {
        removeAll();
        entries.forEach(entry -> add(line(entry, answers)));
    }

    private ListItem line(TimelineEntry entry, Map<UUID, SubmissionView> answers) {
        var title = new Span(entry.title());
        title.addClassName("entry-title");
        var line = new ListItem(title, moment(entry));
        if (!entry.detail().isBlank()) {
            var detail = new Paragraph(entry.detail());
            detail.addClassName("entry-detail");
            line.add(detail);
        }
        if (entry.submissionId() != null && answerList != null) {
            line.add(answers(answers.get(entry.submissionId()), answerList));
        }
        return line;
    }

    private Div moment(TimelineEntry entry) {
        var moment = new Div(when.span(when.at(entry.at()), entry.at()), new Span(" · " + entry.actorName()));
        moment.addClassName("quiet");
        if (!entry.onlyFor().isEmpty()) {
            var only = new Span(Say.it(" · read by {0} only", Words.list(entry.onlyFor())));
            only.addClassName("entry-only");
            moment.add(only);
        }
        var pathway = entry.referralId() == null ? null : names.get(entry.referralId());
        if (pathway != null) {
            moment.add(new Span(" · "), new Anchor("referrals/" + entry.referralId(), pathway));
        }
        return moment;
    }

    private Component answers(@Nullable SubmissionView submission, Function<SubmissionView, Component> list) {
        if (submission == null) {
            var word = new Paragraph(Say.it("The answers are confidential."));
            word.addClassName("quiet");
            return word;
        }
        var box = new Div();
        var details = new Details(Say.it("Answers: {0}", submission.stepName()), box);
        details.addOpenedChangeListener(change -> unfold(change.isOpened(), box, submission, list));
        details.setOpened(unfolded.contains(submission.id()));
        return details;
    }

    private void unfold(boolean opened, Div box, SubmissionView submission, Function<SubmissionView, Component> list) {
        if (!opened) {
            unfolded.remove(submission.id());
            return;
        }
        unfolded.add(submission.id());
        if (box.getComponentCount() == 0) {
            box.add(list.apply(submission));
        }
    }
}
