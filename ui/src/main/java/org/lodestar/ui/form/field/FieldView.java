package org.lodestar.ui.form.field;

import com.vaadin.flow.component.Component;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;

/** One field on screen. */
public interface FieldView {

    /** Where its answer lies, or for something that only shows, its id. */
    FieldPath path();

    Component component();

    /** Shows what the answers so far make of it, touching only what has changed. */
    void refresh(FormState state);

    /** Says what is wrong at this very field; null takes it away. Fields that take no answer have nothing to say. */
    default void problem(@Nullable String message) {}

    /** Why what was typed cannot be taken as an answer, in words; null where all is well. */
    default @Nullable String notReadable() {
        return null;
    }

    /** Puts the cursor into the field; into the first choice where there are several. */
    default void focus() {
        component()
                .getElement()
                .executeJs("(this.querySelector('vaadin-radio-button, vaadin-checkbox') || this).focus();"
                        + "this.scrollIntoView({block: 'nearest'})");
    }

    /** Itself and the fields inside, in reading order. */
    default Stream<FieldView> all() {
        return Stream.of(this);
    }
}
