package org.lodestar.ui.form.field;

import com.vaadin.flow.component.html.Paragraph;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** Names a part that this version does not know instead of leaving it out in silence. */
final class UnknownRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var kind = field.rawType() == null ? "unnamed" : field.rawType();
        var note = new Paragraph("A part of this form (“" + kind + "”) cannot be shown here.");
        note.addClassName("form-note");
        return new ShownView(path, note, state -> {});
    }
}
