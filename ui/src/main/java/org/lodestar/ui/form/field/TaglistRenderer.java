package org.lodestar.ui.form.field;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.Option;

/** Any number of many options, found by typing. */
final class TaglistRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var choices = new Choices(path, model);
        var input = new MultiSelectComboBox<Option>();
        input.setManualValidation(true);
        input.setItemLabelGenerator(Option::label);
        input.setItems(choices.offered());
        return new InputView<>(input, field, path, model, choices::answers, choices::chosenAmong)
                .alsoRefreshing(state -> choices.whenChanged(state, input::setItems));
    }
}
