package org.lodestar.ui.form.field;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.Option;

/** Any number of options, all in sight. */
final class ChecklistRenderer implements FieldRenderer {

    /** A group may not say "required" to assistive technology (ARIA), so only its label is marked. */
    private static void markRequired(CheckboxGroup<Option> input) {
        input.setClassName("required-mark", input.isRequiredIndicatorVisible());
        input.setRequiredIndicatorVisible(false);
    }

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var choices = new Choices(path, model);
        var input = new CheckboxGroup<Option>();
        input.setManualValidation(true);
        input.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        input.setItemLabelGenerator(Option::label);
        input.setItems(choices.offered());
        var view = new InputView<>(input, field, path, model, choices::answers, choices::chosenAmong)
                .alsoRefreshing(state -> choices.whenChanged(state, input::setItems));
        markRequired(input);
        return view;
    }
}
