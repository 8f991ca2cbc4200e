package org.lodestar.ui.form.field;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasPrefix;
import com.vaadin.flow.component.shared.HasSuffix;
import org.lodestar.forms.FormField;

/** The words before and after an input ("$", "days") that form-js calls adorners. */
record Adornments(String before, String after) {

    static Adornments of(FormField field) {
        var appearance = field.source().path("appearance");
        return new Adornments(
                appearance.path("prefixAdorner").asText(""),
                appearance.path("suffixAdorner").asText(""));
    }

    <C extends HasPrefix & HasSuffix> void put(C input) {
        if (!before.isBlank() && !before.startsWith("=")) {
            input.setPrefixComponent(new Span(before));
        }
        if (!after.isBlank() && !after.startsWith("=")) {
            input.setSuffixComponent(new Span(after));
        }
    }
}
