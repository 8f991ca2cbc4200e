package org.lodestar.ui.tables;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table to read. Where there is no room beside each other, each row becomes a card that names its columns. */
public final class PlainTable extends Div {

    private final NativeTableBody body;
    private final List<String> columns;
    private final String caption;

    /**
     * @param caption what the table is about, for whoever has it read out
     * @param columns the words over the columns; an empty word is left silent
     */
    public PlainTable(String caption, String... columns) {
        this.columns = List.of(columns);
        this.caption = caption;
        addClassName("plain-table");
        var table = new NativeTable();
        table.getElement().setAttribute("aria-label", caption);
        var head = new NativeTableRow();
        this.columns.forEach(column -> head.add(headerCell(column)));
        table.getHead().add(head);
        body = table.getBody();
        add(table);
    }

    private static Component headerCell(String column) {
        if (column.isEmpty()) {
            return new NativeTableCell();
        }
        var cell = new NativeTableHeaderCell(column);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** Adds a row of texts; the first names the row. */
    public PlainTable row(String... texts) {
        return row(java.util.Arrays.stream(texts).map(Span::new).toArray(Component[]::new));
    }

    /** Adds a row; the first cell names it. */
    public PlainTable row(Component... cells) {
        var row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            var cell = i == 0 ? new NativeTableHeaderCell() : new NativeTableCell();
            if (i == 0) {
                cell.getElement().setAttribute("scope", "row");
            }
            cell.getElement().appendChild(cells[i].getElement());
            if (i > 0 && !columns.get(i).isEmpty()) {
                cell.getElement().setAttribute("data-label", columns.get(i));
            }
            row.add(cell);
        }
        body.add(row);
        return this;
    }

    /** For tables that may be wider than the screen and hold nothing else that takes the focus. */
    public void scrollsByKeyboard() {
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
    }
}
