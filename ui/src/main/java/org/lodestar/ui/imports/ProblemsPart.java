package org.lodestar.ui.imports;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.JobProblem;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.Words;

/** What is wrong, line by line, to read here or to take along. */
final class ProblemsPart extends Section {

    ProblemsPart(Job job) {
        var problems = job.problems();
        getElement().setAttribute("aria-label", Say.it("Problems"));
        add(new H2(Say.count(job.problemCount(), "{0} problem", "{0} problems")));
        if (job.problemCount() > problems.size()) {
            add(new Paragraph(String.format(Locale.ENGLISH, Say.it("The first %,d are listed."), problems.size())));
        }
        add(download(problems), grid(problems));
    }

    private static Anchor download(List<JobProblem> problems) {
        return new Anchor(
                DownloadHandler.fromInputStream(asked -> {
                    var csv = ProblemsCsv.of(problems);
                    return new DownloadResponse(
                            new ByteArrayInputStream(csv), "problems.csv", "text/csv; charset=utf-8", csv.length);
                }),
                Say.it("Download as CSV"));
    }

    private static Grid<JobProblem> grid(List<JobProblem> problems) {
        var grid = new Grid<JobProblem>();
        grid.addColumn(ProblemsPart::where)
                .setHeader(Say.it("Where"))
                .setWidth("8rem")
                .setFlexGrow(2);
        grid.addColumn(JobProblem::message)
                .setHeader(Say.it("What is the matter"))
                .setWidth("9rem")
                .setFlexGrow(5);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItems(problems);
        grid.setAllRowsVisible(problems.size() <= 20);
        grid.addClassName("problem-grid");
        return grid;
    }

    private static String where(JobProblem problem) {
        var line = problem.line();
        return Words.dotted(problem.file(), line == null ? null : Say.it("line {0}", line), problem.column());
    }
}
