package org.lodestar.ui.rosters;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.JobState;
import org.lodestar.platform.live.LiveUpdates;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.rosters.RosterImport;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.LiveRefresh;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.words.Clocks;
import org.lodestar.ui.words.When;

/** One import: how far it is, what it brought, and what is wrong in which line. It goes on when this page is left. */
@Route(value = "rosters/:job", layout = MainLayout.class)
@PageTitle("Import – Lodestar")
@Needs(Right.MANAGE_ROSTERS)
class RosterJobView extends Div implements BeforeEnterObserver {

    private final transient RosterImport rosters;
    private final transient When when;
    private final H1 title = new H1();
    private final Paragraph state = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph leave = new Paragraph("You can leave this page; the import goes on.");
    private final Div brought = new Div();
    private final Div problems = new Div();
    private @Nullable UUID id;
    private int problemsShown = -1;

    RosterJobView(RosterImport rosters, Clocks clocks, LiveUpdates live) {
        this.rosters = rosters;
        this.when = clocks.here();
        addClassNames("page", "roster-job");
        state.getElement().setAttribute("role", "status");
        leave.addClassName("quiet");
        bar.getElement().setAttribute("aria-label", "Progress of the import");
        add(title, new Anchor("rosters", "All imports"), state, bar, leave, brought, problems);
        LiveRefresh.of(this, live, event -> event.id().equals(id), event -> find().ifPresent(this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("job").flatMap(RosterJobView::id).orElse(null);
        find().ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Optional<Job> find() {
        return Optional.ofNullable(id).flatMap(rosters::find);
    }

    private void show(Job job) {
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
        if (!JobWords.goesOn(job) && !JobWords.kinds(job).isEmpty()) {
            brought.add(new BroughtTable(job));
        } else if (job.state() == JobState.SUCCEEDED) {
            brought.add(new Paragraph("Everything in it is here already: nothing changes."));
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
