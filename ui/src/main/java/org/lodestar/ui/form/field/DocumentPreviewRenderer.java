package org.lodestar.ui.form.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;
import org.lodestar.platform.attachments.Attachment;
import org.lodestar.platform.attachments.Pile;

/** Files that were added before, in this form or an earlier one of the case; the data source comes to their answer. */
final class DocumentPreviewRenderer implements FieldRenderer {

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var box = new Div();
        box.addClassName("form-files");
        var title = new Span();
        title.addClassName("form-files-title");
        var list = new FileList(model.attachments(), null);
        var none = new Paragraph("There is no document here.");
        none.addClassName("form-note");
        box.add(title, list, none);
        return new ShownView(path, box, state -> {
            title.setText(state.label(path));
            var files = files(field, path, state, model);
            list.show(files);
            none.setVisible(files.isEmpty());
        });
    }

    private static List<Attachment> files(FormField field, FieldPath path, FormState state, FormModel model) {
        var source = field.source().path("dataSource").asText("");
        var found = source.isBlank() ? null : state.evaluate(source, path);
        return piles(found)
                .flatMap(pile -> model.attachments().of(pile).stream())
                .toList();
    }

    private static Stream<Pile> piles(@Nullable Object found) {
        return found instanceof List<?> many
                ? many.stream().flatMap(DocumentPreviewRenderer::piles)
                : Pile.of(found).stream();
    }
}
