package org.lodestar.ui.form.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;

/** Rows from a data source in columns the form names. */
final class TableRenderer implements FieldRenderer {

    private static final int MOST_ROWS = 100;

    private record Column(String key, String label) {}

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var box = new Div();
        box.addClassName("form-table");
        return new ShownView(path, box, state -> {
            box.removeAll();
            box.add(table(field, path, state));
        });
    }

    private static NativeTable table(FormField field, FieldPath path, FormState state) {
        var table = new NativeTable();
        var label = state.label(path);
        if (!label.isBlank()) {
            table.setCaptionText(label);
        }
        var rows = rows(field, path, state);
        var columns = columns(field, path, state);
        var head = table.getHead().addRow();
        columns.forEach(column -> head.add(header(column.label())));
        rows.stream().limit(MOST_ROWS).forEach(row -> fill(table.getBody().addRow(), columns, row));
        return table;
    }

    private static NativeTableHeaderCell header(String label) {
        var cell = new NativeTableHeaderCell(label);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static void fill(NativeTableRow line, List<Column> columns, @Nullable Object row) {
        for (var column : columns) {
            var value = row instanceof Map<?, ?> map ? map.get(column.key()) : row;
            line.addDataCell().setText(value == null ? "" : value.toString());
        }
    }

    private static List<?> rows(FormField field, FieldPath path, FormState state) {
        var source = field.source().path("dataSource").asText("");
        if (source.isBlank()) {
            return List.of();
        }
        return state.evaluate(source.startsWith("=") ? source : "=" + source, path) instanceof List<?> list
                ? list
                : List.of();
    }

    private static List<Column> columns(FormField field, FieldPath path, FormState state) {
        var columns = new ArrayList<Column>();
        var expression = field.source().path("columnsExpression").asText("");
        if (!expression.isBlank() && state.evaluate(expression, path) instanceof List<?> computed) {
            computed.forEach(each -> {
                if (each instanceof Map<?, ?> map) {
                    columns.add(new Column(said(map.get("key")), said(map.get("label"))));
                }
            });
        }
        field.source()
                .path("columns")
                .forEach(column -> columns.add(new Column(
                        column.path("key").asText(), column.path("label").asText())));
        return columns;
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
