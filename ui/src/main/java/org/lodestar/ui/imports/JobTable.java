package org.lodestar.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.JobState;
import org.lodestar.ui.tables.PlainTable;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** The latest imports with what became of each. */
public final class JobTable extends Div {

    /** @param place where an import is looked at: its address without the id */
    public JobTable(String place, List<Job> jobs, When when) {
        var table = new PlainTable(
                Say.it("Imports"),
                Say.it("Import"),
                Say.it("State"),
                Say.it("Brought"),
                Say.it("Problems"),
                Say.it("Begun"));
        jobs.forEach(job -> table.row(
                new Anchor(place + "/" + job.id(), job.title()),
                state(job),
                new Span(JobWords.counts(job).isEmpty() ? "–" : JobWords.counts(job)),
                problems(job),
                when.span(when.at(job.createdAt()), job.createdAt())));
        add(table);
    }

    private static Component state(Job job) {
        var words = new Span(JobWords.state(job));
        words.setClassName("late", job.state() == JobState.FAILED);
        return words;
    }

    private static Component problems(Job job) {
        var number = job.problemCount();
        return new Span(number == 0 ? "none" : Say.count(number, "{0} problem", "{0} problems"));
    }
}
