package org.lodestar.ui.form.field;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;

/** A field that only shows something and takes no answer. */
record ShownView(FieldPath path, Component component, Consumer<FormState> show) implements FieldView {

    @Override
    public void refresh(FormState state) {
        component.setVisible(state.visible(path));
        if (component.isVisible()) {
            show.accept(state);
        }
    }

    @Override
    public void focus() {
        component.scrollIntoView();
    }
}
