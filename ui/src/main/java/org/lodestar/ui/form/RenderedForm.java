package org.lodestar.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodestar.forms.FormProblem;
import org.lodestar.ui.form.field.FieldRows;
import org.lodestar.ui.form.field.FieldView;
import org.lodestar.ui.form.field.FormModel;

/** A form on screen. */
public final class RenderedForm extends Div {

    private final transient FormModel model;
    private final FieldRows rows;
    private final ProblemSummary summary = new ProblemSummary();

    RenderedForm(FormModel model, FieldRows rows) {
        this.model = model;
        this.rows = rows;
        addClassName("rendered-form");
        add(summary, rows);
        if (model.definition().all().anyMatch(field -> field.rules().required())) {
            var legend = new Paragraph("Questions marked • need an answer.");
            legend.addClassName("quiet");
            addComponentAtIndex(1, legend);
        }
        model.watch(state -> {
            rows.refresh(state);
            summary.stale();
        });
    }

    /** What has been typed, hidden parts included. */
    public Map<String, Object> answers() {
        return model.answers();
    }

    /** Takes away or gives back the possibility to change anything; what was typed stays in sight. */
    public void lock(boolean lock) {
        model.lock(lock);
    }

    /** Puts the cursor into the first field that can be filled in. */
    public void focusFirst() {
        rows.all()
                .filter(view -> view.component().isVisible())
                .filter(view -> view.component() instanceof com.vaadin.flow.component.HasValue<?, ?>)
                .findFirst()
                .ifPresent(FieldView::focus);
    }

    /**
     * Says each problem at its field, all of them in a summary on top, and puts the cursor into the first field.
     *
     * @param problems by answer path; an empty list takes all away
     */
    public void showProblems(List<FormProblem> problems) {
        rows.all().forEach(view -> view.problem(messageFor(view, problems)));
        summary.show(problems, problem -> viewOf(problem).ifPresent(FieldView::focus), this::labelOf);
        if (!problems.isEmpty()) {
            rows.all()
                    .filter(view -> messageFor(view, problems) != null)
                    .findFirst()
                    .ifPresentOrElse(FieldView::focus, summary::scrollIntoView);
        }
    }

    /** Says at its place what was typed and cannot be taken, and answers whether there was any: ask before sending. */
    public boolean holdsWhatCannotBeRead() {
        var problems = rows.all()
                .filter(view -> view.notReadable() != null)
                .map(view -> new FormProblem(view.path().value(), null, "readable", String.valueOf(view.notReadable())))
                .toList();
        if (!problems.isEmpty()) {
            showProblems(problems);
        }
        return !problems.isEmpty();
    }

    private static @org.jspecify.annotations.Nullable String messageFor(FieldView view, List<FormProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.path().equals(view.path().value()))
                .map(FormProblem::message)
                .findFirst()
                .orElse(null);
    }

    private Optional<FieldView> viewOf(FormProblem problem) {
        return rows.all()
                .filter(view -> view.path().value().equals(problem.path()))
                .findFirst();
    }

    private String labelOf(FormProblem problem) {
        return viewOf(problem).map(view -> model.state().label(view.path())).orElse("");
    }
}
