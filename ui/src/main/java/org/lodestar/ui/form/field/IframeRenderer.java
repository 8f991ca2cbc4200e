package org.lodestar.ui.form.field;

import com.vaadin.flow.component.html.Anchor;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** A page from elsewhere: a link to it, because a foreign page inside ours could look like ours. */
final class IframeRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var link = new Anchor();
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        var address = field.source().path("url").asText("");
        return new ShownView(path, link, state -> {
            var label = state.label(path);
            link.setText(label.isBlank() ? address : label);
            link.setVisible(address.startsWith("https://"));
            if (link.isVisible()) {
                link.setHref(address);
            }
        });
    }
}
