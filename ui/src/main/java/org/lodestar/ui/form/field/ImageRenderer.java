package org.lodestar.ui.form.field;

import com.vaadin.flow.component.html.Image;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;

/** A picture, from a secure address or embedded in the form. One that is computed is embedded: its address could carry answers away. */
final class ImageRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var image = new Image();
        image.addClassName("form-image");
        image.setAlt(field.source().path("alt").asText(""));
        return new ShownView(path, image, state -> {
            var source = source(field, path, state);
            image.setVisible(source.startsWith("data:image/") || (fixed(field) && source.startsWith("https://")));
            image.setSrc(image.isVisible() ? source : "");
        });
    }

    private static boolean fixed(FormField field) {
        return !field.source().path("source").asText("").startsWith("=");
    }

    private static String source(FormField field, FieldPath path, FormState state) {
        var source = field.source().path("source").asText("");
        var value = source.startsWith("=") ? state.evaluate(source, path) : source;
        return value == null ? "" : value.toString();
    }
}
