package org.lodestar.ui.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.JobState;
import org.lodestar.platform.live.LiveUpdates;
import org.lodestar.ui.shell.LiveRefresh;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** One import as it goes on, on the page of its own; it goes on when the page is left. */
public final class JobProgress extends Div {

    private final transient Function<UUID, Optional<Job>> jobs;
    private final transient When when;
    private final H1 title = new H1();
    private final Paragraph state = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph leave = new Paragraph("You can leave this page; the import goes on.");
    private final Div brought = new Div();
    private final Div problems = new Div();
    private @Nullable UUID id;
    private int problemsShown = -1;

    /**
     * @param jobs finds an import of this kind
     * @param back leads to all of them
     */
    public JobProgress(Function<UUID, Optional<Job>> jobs, Anchor back, When when, LiveUpdates live) {
        this.jobs = jobs;
        this.when = when;
        addClassName("import-job");
        state.getElement().setAttribute("role", "status");
        leave.addClassName("quiet");
        bar.getElement().setAttribute("aria-label", Say.it("Progress of the import"));
        add(title, back, state, bar, leave, problems, brought);
        LiveRefresh.of(this, live, event -> event.id().equals(id), event -> find().ifPresent(this::draw));
    }

    /** False where there is no such import. */
    public boolean show(String job) {
        id = id(job).orElse(null);
        var found = find();
        found.ifPresent(this::draw);
        return found.isPresent();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Optional<Job> find() {
        return Optional.ofNullable(id).flatMap(jobs);
    }

    private void draw(Job job) {
        title.setText(job.title());
        var end = job.finishedAt();
        state.setText(JobWords.state(job) + (end == null ? "." : ", " + when.at(end) + "."));
        state.setClassName("late", job.state() == JobState.FAILED);
        bar.setVisible(JobWords.goesOn(job));
        leave.setVisible(JobWords.goesOn(job));
        bar.setIndeterminate(job.total() == 0);
        if (job.total() > 0) {
            bar.setValue(Math.min(1, (double) job.done() / job.total()));
        }
        brought.removeAll();
        JobWords.notes(job).forEach(note -> {
            var words = new Paragraph(note);
            words.addClassName("alert-word");
            brought.add(words);
        });
        if (!JobWords.goesOn(job) && !JobWords.kinds(job).isEmpty()) {
            brought.add(new BroughtTable(job));
        } else if (job.state() == JobState.SUCCEEDED) {
            brought.add(new Paragraph(Say.it("Everything in it is here already: nothing changes.")));
        }
        if (!JobWords.passedOver(job).isEmpty()) {
            brought.add(new Paragraph(Say.it("Not known here and passed over: {0}.", JobWords.passedOver(job))));
        }
        if (problemsShown != job.problemCount()) {
            problemsShown = job.problemCount();
            problems.removeAll();
            if (problemsShown > 0) {
                problems.add(new ProblemsPart(job));
            }
        }
    }
}
