package org.lodestar.ui.form.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;

/** Fields that belong together, under one name. */
final class GroupRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var prefix = Paths.inside(field, Paths.prefixOf(field, path));
        var rows = FieldRenderers.rows(field.children(), prefix, model);
        return new GroupView(path, new Div(), new Span(), rows).assembled(field);
    }

    private record GroupView(FieldPath path, Div component, Span title, FieldRows rows) implements FieldView {

        GroupView assembled(FormField field) {
            component.addClassNames("form-group");
            component.getElement().setAttribute("role", "group");
            if (field.source().path("showOutline").asBoolean(false)) {
                component.addClassName("form-group-outlined");
            }
            title.addClassName("form-group-title");
            component.add(title, rows);
            return this;
        }

        @Override
        public void refresh(FormState state) {
            component.setVisible(state.visible(path));
            if (component.isVisible()) {
                var label = state.label(path);
                title.setText(label);
                title.setVisible(!label.isBlank());
                component.getElement().setAttribute("aria-label", label);
                rows.refresh(state);
            }
        }

        @Override
        public Stream<FieldView> all() {
            return Stream.concat(Stream.of(this), rows.all());
        }

        @Override
        public void focus() {
            ((Component) component).scrollIntoView();
        }
    }
}
