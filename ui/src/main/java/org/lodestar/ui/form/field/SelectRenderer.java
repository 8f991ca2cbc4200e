package org.lodestar.ui.form.field;

import com.vaadin.flow.component.combobox.ComboBox;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.Option;

/** One of many options, found by typing. */
final class SelectRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var choices = new Choices(path, model);
        var input = new ComboBox<Option>();
        input.setManualValidation(true);
        input.setItemLabelGenerator(Option::label);
        input.setClearButtonVisible(!field.rules().required());
        input.setItems(choices.offered());
        return new InputView<>(
                        input, field, path, model, option -> option == null ? null : option.value(), choices::chosen)
                .alsoRefreshing(state -> choices.whenChanged(state, input::setItems));
    }
}
