package org.lodestar.ui.form.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** A picture, embedded in the form or from a host that the district has allowed. One that is computed is embedded. */
final class ImageRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var written = field.source().path("source").asText("");
        var alt = field.source().path("alt").asText("");
        boolean fixed = !written.startsWith("=") && !written.contains("{{");
        var pictures = new Pictures(model.hosts(), fixed ? written : "");
        var box = new Div();
        return new ShownView(path, box, state -> {
            box.removeAll();
            var source = state.filled(written, path);
            if (pictures.shows(source)) {
                box.add(image(source, state.filled(alt, path)));
            } else if (!source.isBlank()) {
                var note = new Paragraph(RefusedPage.words("picture", source));
                note.addClassName("form-note");
                box.add(note);
            }
        });
    }

    private static Image image(String source, String alt) {
        var image = new Image(source, alt);
        image.getElement().setAttribute("referrerpolicy", "no-referrer");
        image.addClassName("form-image");
        return image;
    }
}
