package org.lodestar.ui.form.field;

import com.vaadin.flow.component.html.Paragraph;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** Says in the place of a part we cannot do yet that it comes later, so that nobody looks for it. */
record NotYetRenderer(String words) implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var note = new Paragraph();
        note.addClassName("form-note");
        return new ShownView(path, note, state -> {
            var label = state.label(path);
            note.setText(label.isBlank() ? words + "." : label + ": " + words.toLowerCase(java.util.Locale.ROOT) + ".");
        });
    }
}
