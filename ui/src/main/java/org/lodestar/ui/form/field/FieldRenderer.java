package org.lodestar.ui.form.field;

import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** Draws one kind of field. One class for each kind, named in {@link FieldRenderers}. */
@FunctionalInterface
interface FieldRenderer {

    /** @param path where the field's answer lies, with the groups and list rows around it */
    FieldView render(FormField field, FieldPath path, FormModel model);
}
