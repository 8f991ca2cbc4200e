package org.lodestar.ui.form.field;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FormState;

/** Fields in the rows of 16 columns that form-js lays out; the stylesheet makes it a single column on a phone. */
public final class FieldRows extends Div {

    private static final int COLUMNS = 16;

    private final transient List<FieldView> views;
    private final transient List<Row> rows = new ArrayList<>();

    FieldRows(List<FormField> fields, List<FieldView> views) {
        this.views = views;
        addClassName("form-rows");
        @Nullable String current = null;
        for (int i = 0; i < fields.size(); i++) {
            var name = fields.get(i).source().path("layout").path("row").asText("");
            if (rows.isEmpty() || name.isEmpty() || !name.equals(current)) {
                rows.add(new Row(new Div(), new ArrayList<>()));
            }
            current = name;
            rows.get(rows.size() - 1).add(fields.get(i), views.get(i));
        }
        rows.forEach(row -> add(row.box));
    }

    /** The views directly inside. */
    public List<FieldView> views() {
        return views;
    }

    /** All fields in reading order, those within groups and lists included. */
    public Stream<FieldView> all() {
        return views.stream().flatMap(FieldView::all);
    }

    public void refresh(FormState state) {
        views.forEach(view -> view.refresh(state));
        rows.forEach(Row::hideWhenEmpty);
    }

    private record Row(Div box, List<FieldView> inside) {

        Row {
            box.addClassName("form-row");
        }

        void add(FormField field, FieldView view) {
            inside.add(view);
            var columns = field.source().path("layout").path("columns").asInt(0);
            var cell = view.component().getElement().getStyle();
            if (columns > 0 && columns <= COLUMNS) {
                cell.set("--columns", Integer.toString(columns));
            }
            view.component().getElement().getClassList().add("form-cell");
            box.add(view.component());
            hideWhenEmpty();
        }

        void hideWhenEmpty() {
            box.setVisible(inside.stream().anyMatch(view -> view.component().isVisible()));
        }
    }
}
