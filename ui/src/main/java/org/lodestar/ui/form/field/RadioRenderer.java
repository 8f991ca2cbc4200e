package org.lodestar.ui.form.field;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.Option;

/** One of a few options, all in sight. */
final class RadioRenderer implements FieldRenderer {

    private static final int SIDE_BY_SIDE = 3;
    private static final int LETTERS_SIDE_BY_SIDE = 36;

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var choices = new Choices(path, model);
        var input = new RadioButtonGroup<Option>();
        input.setManualValidation(true);
        input.setItemLabelGenerator(Option::label);
        if (choices.count() > SIDE_BY_SIDE || choices.letters() > LETTERS_SIDE_BY_SIDE) {
            input.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        }
        input.setItems(choices.offered());
        return new InputView<>(
                        input, field, path, model, option -> option == null ? null : option.value(), choices::chosen)
                .alsoRefreshing(state -> choices.whenChanged(state, input::setItems));
    }
}
