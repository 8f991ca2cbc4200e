package org.lodestar.ui.pathways;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;
import org.lodestar.processes.pathways.PathwayBundle;
import org.lodestar.ui.form.FormRenderer;
import org.lodestar.ui.words.Words;

/** The pathway's forms, each to be tried out without anything being kept. */
final class FormsPart extends Div {

    private final transient PathwayBundle bundle;
    private final transient FormRenderer renderer;
    private final Div shown = new Div();

    FormsPart(PathwayBundle bundle, FormRenderer renderer) {
        this.renderer = renderer;
        this.bundle = bundle;
        var ids = readable(bundle);
        if (ids.isEmpty()) {
            add(new Paragraph("This pathway has no forms."));
            return;
        }
        var choice = new Select<String>();
        choice.setLabel("Form");
        choice.setItems(ids);
        choice.setItemLabelGenerator(this::said);
        choice.addValueChangeListener(changed -> show(changed.getValue()));
        choice.addClassName("form-choice");
        add(choice, shown);
        choice.setValue(ids.get(0));
    }

    /** The intake first, the rest by name. */
    private static List<String> readable(PathwayBundle bundle) {
        var intake = bundle.settings().intake();
        return bundle.pathwayFiles()
                .ending(".form")
                .map(file -> FormReader.read(file.getValue()))
                .flatMap(reading -> reading instanceof FormReading.Readable readable
                        ? java.util.stream.Stream.of(readable.definition())
                        : java.util.stream.Stream.empty())
                .map(FormDefinition::id)
                .sorted(java.util.Comparator.comparing((String id) -> !id.equals(intake))
                        .thenComparing(id -> id))
                .toList();
    }

    private String said(String formId) {
        var use = usedFor(formId);
        return use.isEmpty() ? formId + " (not used)" : use;
    }

    private String usedFor(String formId) {
        if (formId.equals(bundle.settings().intake())) {
            return "What Refer asks";
        }
        return Words.list(DiagramSteps.of(bundle.bpmnXml())
                .steps()
                .filter(step -> formId.equals(step.tag().attribute("camunda:formRef")))
                .map(DiagramStep::name)
                .toList());
    }

    private void show(String formId) {
        shown.removeAll();
        bundle.form(formId).ifPresent(form -> shown.add(new TryForm(form, renderer), new FieldTable(form)));
    }
}
