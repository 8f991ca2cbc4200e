package org.lodestar.ui.form;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormField;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;
import org.lodestar.forms.state.FormStates;
import org.lodestar.forms.state.Option;
import org.lodestar.platform.attachments.Attachments;
import org.lodestar.platform.attachments.Pile;
import org.lodestar.ui.form.field.FileList;

/** The answers of a form that was sent, to read: each question with its answer in words. */
public final class AnswerList extends Div {

    private final transient Attachments attachments;

    /** @param formJson the form as it was when it was answered, so that old answers keep their old questions */
    AnswerList(String formJson, Map<String, Object> answers, Attachments attachments) {
        this.attachments = attachments;
        addClassName("answer-list");
        if (FormReader.read(formJson) instanceof FormReading.Readable readable) {
            fill(readable.definition(), answers);
        } else {
            add(new Paragraph("These answers belong to a form that can no longer be read."));
        }
    }

    private void fill(FormDefinition definition, Map<String, Object> answers) {
        var state = FormStates.of(definition, answers, Map.of());
        var list = new DescriptionList();
        definition
                .all()
                .filter(field -> field.key() != null && answers.get(field.key()) != null)
                .forEach(field -> list.add(
                        new DescriptionList.Term(label(field, state)),
                        description(answers.get(field.key()), field, state)));
        add(list.getChildren().findAny().isPresent() ? list : new Paragraph("Nothing was filled in."));
    }

    private DescriptionList.Description description(@Nullable Object answer, FormField field, FormState state) {
        return Pile.of(answer)
                .map(pile -> new DescriptionList.Description(FileList.of(attachments, attachments.of(pile))))
                .orElseGet(() -> new DescriptionList.Description(said(answer, field, state)));
    }

    private static String label(FormField field, FormState state) {
        var label = state.label(new FieldPath(field.key()));
        return label.isBlank() ? String.valueOf(field.key()) : label;
    }

    private static String said(@Nullable Object answer, FormField field, FormState state) {
        if (answer instanceof List<?> list) {
            return list.stream().map(each -> said(each, field, state)).collect(Collectors.joining(", "));
        }
        if (answer instanceof Map<?, ?> map) {
            return map.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (answer instanceof Boolean yes) {
            return yes ? "Yes" : "No";
        }
        return state.options(new FieldPath(field.key())).stream()
                .filter(option -> String.valueOf(option.value()).equals(String.valueOf(answer)))
                .map(Option::label)
                .findFirst()
                .orElse(String.valueOf(answer));
    }
}
