package org.lodestar.ui.pathways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.ui.tables.PlainTable;

/** A decision to read: its table with what must hold on the left and what follows on the right. */
final class DecisionView extends Section {

    DecisionView(Decision decision) {
        addClassName("decision");
        var reading = new Paragraph(decision.reading());
        reading.addClassName("quiet");
        add(new H2(decision.name()), reading, decision.formula().isEmpty() ? table(decision) : formula(decision));
    }

    private static Component formula(Decision decision) {
        return new Div(new Code(decision.formula()));
    }

    private static Component table(Decision decision) {
        var columns = new ArrayList<String>();
        columns.add("Row");
        decision.inputs().forEach(input -> columns.add("When " + input));
        decision.outputs().forEach(output -> columns.add("Then " + output));
        if (decision.remarked()) {
            columns.add("Remark");
        }
        var table = new PlainTable(decision.name(), columns.toArray(String[]::new));
        table.addClassName("decision-table");
        table.scrollsByKeyboard();
        for (int i = 0; i < decision.rules().size(); i++) {
            table.row(cells(i + 1, decision.rules().get(i), decision.remarked()));
        }
        return table;
    }

    private static Component[] cells(int number, Decision.Rule rule, boolean remarked) {
        List<Component> cells = new ArrayList<>();
        cells.add(new Span(Integer.toString(number)));
        rule.when().forEach(text -> cells.add(cell(text, text.equals("any") ? "any" : "")));
        rule.then().forEach(text -> cells.add(cell(text, "strong")));
        if (remarked) {
            cells.add(cell(rule.remark(), "quiet"));
        }
        return cells.toArray(Component[]::new);
    }

    private static Span cell(String text, String look) {
        var cell = new Span(text);
        if (!look.isEmpty()) {
            cell.addClassName(look);
        }
        return cell;
    }
}
