package org.lodestar.ui.form.field;

import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** The same fields several times, for instance for each child of a family. */
final class DynamicListRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        return new DynamicListView(field, path, model);
    }
}
