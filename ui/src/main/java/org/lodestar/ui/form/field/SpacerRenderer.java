package org.lodestar.ui.form.field;

import com.vaadin.flow.component.html.Div;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldPath;

/** Room between parts. */
final class SpacerRenderer implements FieldRenderer {

    private static final int USUAL_HEIGHT = 60;
    private static final int MOST_HEIGHT = 400;

    @Override
    public FieldView render(FormField field, FieldPath path, FormModel model) {
        var room = new Div();
        room.setHeight(Math.min(MOST_HEIGHT, field.source().path("height").asInt(USUAL_HEIGHT)) + "px");
        return new ShownView(path, room, state -> {});
    }
}
