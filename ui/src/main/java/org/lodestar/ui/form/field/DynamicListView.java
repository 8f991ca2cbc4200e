package org.lodestar.ui.form.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;

/** Rows of the same fields that can be added and removed. */
final class DynamicListView implements FieldView {

    private final FormField field;
    private final FieldPath path;
    private final FormModel model;
    private final Div box = new Div();
    private final Span title = new Span();
    private final Div items = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button add = new Button("Add another");
    private final List<FieldRows> rows = new ArrayList<>();

    DynamicListView(FormField field, FieldPath path, FormModel model) {
        this.field = field;
        this.path = path;
        this.model = model;
        box.addClassNames("form-group", "form-list");
        box.getElement().setAttribute("role", "group");
        title.addClassName("form-group-title");
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.addClickListener(clicked -> changeRows(answers -> answers.add(new LinkedHashMap<String, Object>())));
        add.setVisible(mayGrow());
        problem.addClassName("form-problem");
        problem.setVisible(false);
        box.add(title, problem, items, add);
        draw();
    }

    private boolean mayGrow() {
        return field.source().path("allowAddRemove").asBoolean(true);
    }

    private List<@Nullable Object> answers() {
        return new ArrayList<>(model.state().value(path) instanceof List<?> list ? list : firstRows());
    }

    private List<Object> firstRows() {
        var first = new ArrayList<Object>();
        for (int i = 0; i < field.source().path("defaultRepetitions").asInt(1); i++) {
            first.add(new LinkedHashMap<String, Object>());
        }
        return first;
    }

    private void changeRows(java.util.function.Consumer<List<@Nullable Object>> change) {
        var changed = answers();
        change.accept(changed);
        model.change(path, changed);
        draw();
    }

    private void draw() {
        items.removeAll();
        rows.clear();
        for (int i = 0; i < answers().size(); i++) {
            var row = FieldRenderers.rows(field.children(), Paths.row(path, i), model);
            rows.add(row);
            items.add(mayGrow() ? new Div(row, remove(i)) : row);
        }
        rows.forEach(row -> row.refresh(model.state()));
    }

    private Button remove(int index) {
        var remove = new Button("Remove", clicked -> changeRows(answers -> answers.remove(index)));
        remove.setAriaLabel("Remove entry " + (index + 1));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        remove.setEnabled(!model.locked());
        return remove;
    }

    @Override
    public void refresh(FormState state) {
        box.setVisible(state.visible(path));
        var label = state.label(path);
        title.setText(label);
        title.setVisible(!label.isBlank());
        box.getElement().setAttribute("aria-label", label);
        add.setEnabled(!model.locked());
        rows.forEach(row -> row.refresh(state));
    }

    @Override
    public void problem(@Nullable String message) {
        problem.setText(message == null ? "" : message);
        problem.setVisible(message != null);
    }

    @Override
    public FieldPath path() {
        return path;
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void focus() {
        add.focus();
    }

    @Override
    public Stream<FieldView> all() {
        return Stream.concat(Stream.of(this), rows.stream().flatMap(FieldRows::all));
    }
}
