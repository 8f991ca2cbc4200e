package org.lodestar.ui.pathways;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.UnaryOperator;
import org.lodestar.ui.tables.PlainTable;

/** The steps people do: who, by when, on which form. */
final class StepTable extends Div {

    StepTable(DiagramSteps steps, UnaryOperator<String> role) {
        var table = new PlainTable("Steps", "Step", "Who", "Due", "Form", "Answers are seen by");
        steps.steps().forEach(step -> addRow(table, step, role));
        add(
                steps.steps().findAny().isPresent()
                        ? table
                        : new Paragraph("This pathway has no step that a person does."));
    }

    private static void addRow(PlainTable table, DiagramStep step, UnaryOperator<String> role) {
        var settings = StepWords.settings(step.tag());
        if (settings == null) {
            table.row(step.name(), "–", "cannot be read", "–", "–");
            return;
        }
        var form = settings.form();
        table.row(
                step.name(),
                StepWords.who(settings, role),
                StepWords.due(settings),
                form == null ? "none" : form,
                StepWords.seen(settings, role));
    }
}
