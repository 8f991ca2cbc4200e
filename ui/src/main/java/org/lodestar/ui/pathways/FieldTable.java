package org.lodestar.ui.pathways;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Map;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormField;
import org.lodestar.ui.tables.PlainTable;

/** The fields of a form that take an answer. */
final class FieldTable extends Section {

    private static final Map<FieldType, String> KINDS = Map.ofEntries(
            Map.entry(FieldType.TEXTFIELD, "a line of text"),
            Map.entry(FieldType.TEXTAREA, "text"),
            Map.entry(FieldType.NUMBER, "a number"),
            Map.entry(FieldType.DATETIME, "a day or time"),
            Map.entry(FieldType.CHECKBOX, "yes or no"),
            Map.entry(FieldType.CHECKLIST, "several of a list"),
            Map.entry(FieldType.RADIO, "one of a list"),
            Map.entry(FieldType.SELECT, "one of a list"),
            Map.entry(FieldType.TAGLIST, "several of a list"),
            Map.entry(FieldType.DYNAMICLIST, "repeated questions"),
            Map.entry(FieldType.GROUP, "a group of questions"),
            Map.entry(FieldType.EXPRESSION, "worked out by Lodestar"));

    FieldTable(FormDefinition form) {
        getElement().setAttribute("aria-label", "Fields");
        var table = new PlainTable("Fields", "Question", "Kind of answer", "Must be answered", "Asked when", "Kept as");
        form.all().filter(field -> field.key() != null).forEach(field -> addRow(table, field));
        add(new H2("Fields"), table);
    }

    private static void addRow(PlainTable table, FormField field) {
        var label = field.source().path("label").asText("");
        var hide = field.source().path("conditional").path("hide").asText("");
        table.row(
                label.isBlank() ? String.valueOf(field.key()) : label,
                KINDS.getOrDefault(
                        field.type(),
                        field.type().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                field.rules().required() ? "yes" : "no",
                hide.isBlank() ? "always" : "not when " + hide.replaceFirst("^=", ""),
                String.valueOf(field.key()));
    }
}
