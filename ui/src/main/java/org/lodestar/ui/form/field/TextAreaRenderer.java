package org.lodestar.ui.form.field;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** Several lines of text that grow with what is typed. */
final class TextAreaRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var input = new TextArea();
        input.setManualValidation(true);
        input.setMinRows(3);
        input.setMaxRows(12);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(TextFieldRenderer.PAUSE_MILLIS);
        return new InputView<>(input, field, path, model, Values::text, Object::toString);
    }
}
