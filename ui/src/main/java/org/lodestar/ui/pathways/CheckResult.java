package org.lodestar.ui.pathways;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.ui.words.Words;

/** Whether a pathway passes today's checks, and if not, why. */
final class CheckResult extends Div {

    CheckResult(List<PathwayProblem> problems) {
        addClassName("check-result");
        if (problems.isEmpty()) {
            var fine = new Paragraph("Checked: everything is in order.");
            fine.addClassName("quiet");
            add(fine);
            return;
        }
        addClassName("problem-summary");
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(said(problem))));
        add(new Paragraph("Today's checks find " + Words.count(problems.size(), "problem", "problems") + ":"), list);
    }

    private static String said(PathwayProblem problem) {
        var name = problem.elementName();
        var where = name == null || name.isBlank() ? problem.file() : name;
        return problem.message().contains(where) ? problem.message() : where + ": " + problem.message();
    }
}
