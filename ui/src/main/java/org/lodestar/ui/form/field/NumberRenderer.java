package org.lodestar.ui.form.field;

import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** A number, whole or with decimals. */
final class NumberRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var input = new NumberField();
        input.setManualValidation(true);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(TextFieldRenderer.PAUSE_MILLIS);
        var step = field.source().path("increment").asDouble(0);
        if (step > 0) {
            input.setStep(step);
            input.setStepButtonsVisible(true);
        }
        Adornments.of(field).put(input);
        var asText = field.source().path("serializeToString").asBoolean(false);
        return new InputView<>(input, field, path, model, typed -> answer(typed, asText), Values::number);
    }

    private static @Nullable Object answer(@Nullable Double typed, boolean asText) {
        var number = Values.number(typed);
        return number == null || !asText ? number : number.toString();
    }
}
