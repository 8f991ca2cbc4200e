package org.lodestar.ui.form.field;

import com.vaadin.flow.component.Html;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** Text in Markdown, with answers and known facts filled in. */
final class TextRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var pictures = new Pictures(model.hosts(), field.source().path("text").asText(""));
        var html = new Html(CleanHtml.wrapped(""));
        return new ShownView(
                path, html, state -> html.setHtmlContent(CleanHtml.ofMarkdown(state.text(path), pictures::shows)));
    }
}
