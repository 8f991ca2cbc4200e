package org.lodestar.ui.form.field;

import com.vaadin.flow.component.Html;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** Text in HTML, cleaned of everything that could run or reach out. */
final class HtmlRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var pictures =
                new Pictures(model.hosts(), field.source().path("content").asText(""));
        var html = new Html(CleanHtml.wrapped(""));
        return new ShownView(
                path, html, state -> html.setHtmlContent(CleanHtml.ofHtml(state.text(path), pictures::shows)));
    }
}
