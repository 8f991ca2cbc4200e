package org.lodestar.ui.form.field;

import static org.lodestar.forms.FieldType.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.FormField;

/** The renderer of each kind of field: the only place that knows them all. */
public final class FieldRenderers {

    private static final Map<FieldType, FieldRenderer> BY_TYPE = new EnumMap<>(FieldType.class);

    static {
        BY_TYPE.put(TEXTFIELD, new TextFieldRenderer());
        BY_TYPE.put(TEXTAREA, new TextAreaRenderer());
        BY_TYPE.put(NUMBER, new NumberRenderer());
        BY_TYPE.put(DATETIME, new DateTimeRenderer());
        BY_TYPE.put(CHECKBOX, new CheckboxRenderer());
        BY_TYPE.put(CHECKLIST, new ChecklistRenderer());
        BY_TYPE.put(RADIO, new RadioRenderer());
        BY_TYPE.put(SELECT, new SelectRenderer());
        BY_TYPE.put(TAGLIST, new TaglistRenderer());
        BY_TYPE.put(TEXT, new TextRenderer());
        BY_TYPE.put(HTML, new HtmlRenderer());
        BY_TYPE.put(IMAGE, new ImageRenderer());
        BY_TYPE.put(TABLE, new TableRenderer());
        BY_TYPE.put(GROUP, new GroupRenderer());
        BY_TYPE.put(DYNAMICLIST, new DynamicListRenderer());
        BY_TYPE.put(SEPARATOR, new SeparatorRenderer());
        BY_TYPE.put(SPACER, new SpacerRenderer());
        BY_TYPE.put(IFRAME, new IframeRenderer());
        BY_TYPE.put(BUTTON, new SilentRenderer());
        BY_TYPE.put(EXPRESSION, new SilentRenderer());
        BY_TYPE.put(FILEPICKER, new FilePickerRenderer());
        BY_TYPE.put(DOCUMENT_PREVIEW, new DocumentPreviewRenderer());
    }

    private FieldRenderers() {}

    /** Draws the fields one below the other, or side by side where the form lays them out so. */
    public static FieldRows rows(List<FormField> fields, String prefix, FormModel model) {
        return new FieldRows(
                fields, fields.stream().map(field -> draw(field, prefix, model)).toList());
    }

    private static FieldView draw(FormField field, String prefix, FormModel model) {
        var renderer = BY_TYPE.getOrDefault(field.type(), new UnknownRenderer());
        var view = renderer.render(field, Paths.of(field, prefix), model);
        view.refresh(model.state());
        return view;
    }
}
