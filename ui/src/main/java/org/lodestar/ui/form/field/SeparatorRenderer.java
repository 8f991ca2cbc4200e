package org.lodestar.ui.form.field;

import com.vaadin.flow.component.html.Hr;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** A line between parts. */
final class SeparatorRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        return new ShownView(path, new Hr(), state -> {});
    }
}
