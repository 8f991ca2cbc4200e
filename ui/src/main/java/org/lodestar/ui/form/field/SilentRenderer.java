package org.lodestar.ui.form.field;

import com.vaadin.flow.component.html.Div;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** Shows nothing: an expression only computes, and the page has its own buttons to send. */
final class SilentRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var nothing = new Div();
        nothing.setVisible(false);
        return new ShownView(path, nothing, state -> {});
    }
}
