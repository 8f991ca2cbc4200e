package org.lodestar.ui.form.field;

import com.vaadin.flow.component.html.Image;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;

/** A picture, from a secure address or embedded in the form. */
final class ImageRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var image = new Image();
        image.addClassName("form-image");
        image.setAlt(field.source().path("alt").asText(""));
        return new ShownView(path, image, state -> {
            var source = source(field, path, state);
            image.setVisible(source.startsWith("https://") || source.startsWith("data:image/"));
            image.setSrc(image.isVisible() ? source : "");
        });
    }

    private static String source(FormField field, FieldPath path, FormState state) {
        var source = field.source().path("source").asText("");
        var value = source.startsWith("=") ? state.evaluate(source, path) : source;
        return value == null ? "" : value.toString();
    }
}
