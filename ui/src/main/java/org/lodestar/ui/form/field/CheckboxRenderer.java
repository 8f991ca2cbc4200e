package org.lodestar.ui.form.field;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** Yes or not: one box to tick. */
final class CheckboxRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var input = new Checkbox();
        input.setManualValidation(true);
        return new InputView<>(
                input, field, path, model, ticked -> ticked, answer -> Boolean.parseBoolean(answer.toString()));
    }
}
