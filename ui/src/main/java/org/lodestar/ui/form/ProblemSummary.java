package org.lodestar.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lodestar.forms.FormProblem;
import org.lodestar.ui.words.Words;

/** What keeps a form from being sent, in one list, each with a way to its field. Read out when it appears. */
final class ProblemSummary extends Div {

    ProblemSummary() {
        addClassName("problem-summary");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(List<FormProblem> problems, Consumer<FormProblem> goTo, Function<FormProblem, String> label) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(link(problem, goTo, label.apply(problem)))));
        add(new Paragraph(Words.count(problems.size(), "thing", "things") + " to put right before this can go:"), list);
    }

    /** Something was changed since: the list no longer tells the truth, the fields keep their own words. */
    void stale() {
        if (isVisible()) {
            setVisible(false);
        }
    }

    private static NativeButton link(FormProblem problem, Consumer<FormProblem> goTo, String label) {
        var words = label.isBlank() || problem.message().contains(label)
                ? problem.message()
                : label + ": " + problem.message();
        var link = new NativeButton(words, clicked -> goTo.accept(problem));
        link.addClassName("link-button");
        return link;
    }
}
