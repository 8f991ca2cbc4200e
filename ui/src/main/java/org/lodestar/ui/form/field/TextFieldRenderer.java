package org.lodestar.ui.form.field;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** One line of text; an email address or a phone number brings the fitting keyboard on a phone. */
final class TextFieldRenderer implements FieldRenderer {

    /** Short enough that a draft is saved within a second of the last letter. */
    static final int PAUSE_MILLIS = 500;

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var input = new TextField();
        input.setManualValidation(true);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MILLIS);
        input.getElement().setAttribute("inputmode", keyboard(field));
        Adornments.of(field).put(input);
        return new InputView<>(input, field, path, model, Values::text, Object::toString);
    }

    private static String keyboard(FormField field) {
        return switch (field.source().path("validate").path("validationType").asText("")) {
            case "email" -> "email";
            case "phone" -> "tel";
            default -> "text";
        };
    }
}
