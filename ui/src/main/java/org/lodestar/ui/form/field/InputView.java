package org.lodestar.ui.form.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;

/**
 * Binds one Vaadin field to one answer.
 *
 * @param <C> the Vaadin field
 * @param <V> the type of its value
 */
final class InputView<C extends Component & HasValue<?, V> & HasLabel & HasValidationProperties, V>
        implements FieldView {

    private final C input;
    private final FormField field;
    private final FieldPath path;
    private final FormModel model;
    private Consumer<FormState> alsoRefresh = state -> {};

    InputView(
            C input,
            FormField field,
            FieldPath path,
            FormModel model,
            Function<V, @Nullable Object> toAnswer,
            Function<Object, @Nullable V> toField) {
        this.input = input;
        this.field = field;
        this.path = path;
        this.model = model;
        input.getElement().setProperty("manualValidation", true);
        input.setRequiredIndicatorVisible(field.rules().required());
        fill(toField);
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                problem(null);
                model.change(path, toAnswer.apply(change.getValue()));
            }
        });
    }

    /** Lets a renderer follow what the answers change beyond label and visibility, for instance the options. */
    InputView<C, V> alsoRefreshing(Consumer<FormState> more) {
        alsoRefresh = more;
        return this;
    }

    private void fill(Function<Object, @Nullable V> toField) {
        var answer = model.state().value(path);
        var value = answer == null ? null : toField.apply(answer);
        if (value != null) {
            input.setValue(value);
        }
    }

    @Override
    public void refresh(FormState state) {
        input.setVisible(state.visible(path));
        if (!input.isVisible()) {
            return;
        }
        input.setReadOnly(model.locked() || state.readonly(path) || state.disabled(path));
        say(state);
        alsoRefresh.accept(state);
    }

    private void say(FormState state) {
        var label = state.label(path);
        if (!label.equals(input.getLabel())) {
            input.setLabel(label);
        }
        if (input instanceof HasHelper helped) {
            var description = state.description(path);
            helped.setHelperText(description.isBlank() ? null : description);
        }
    }

    @Override
    public void problem(@Nullable String message) {
        input.setErrorMessage(message == null ? "" : message);
        input.setInvalid(message != null);
    }

    /** What cannot be read leaves the field without a value, and would otherwise be lost in silence. */
    @Override
    @SuppressWarnings("unchecked")
    public @Nullable String notReadable() {
        if (!input.isVisible() || !input.isEmpty() || !(input instanceof HasValidator<?> checked)) {
            return null;
        }
        var result = ((HasValidator<V>) checked).getDefaultValidator().apply(input.getEmptyValue(), null);
        return result.isError() && DateTimeRenderer.NOT_READABLE.contains(result.getErrorMessage())
                ? result.getErrorMessage()
                : null;
    }

    @Override
    public FieldPath path() {
        return path;
    }

    @Override
    public Component component() {
        return input;
    }

    FormField field() {
        return field;
    }
}
