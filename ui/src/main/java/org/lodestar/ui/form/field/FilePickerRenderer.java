package org.lodestar.ui.form.field;

import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** Files and photos, added one after the other. */
final class FilePickerRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        return new FilePickerView(field, path, model);
    }
}
