package org.lodestar.ui.pathways;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.UnaryOperator;
import org.lodestar.processes.diagrams.Properties;
import org.lodestar.processes.diagrams.Tag;
import org.lodestar.ui.words.Words;

/** What one element of the diagram does, shown when it is clicked. */
final class StepAbout extends Div {

    private final transient UnaryOperator<String> role;

    /** @param role gives a role its name for people */
    StepAbout(UnaryOperator<String> role) {
        this.role = role;
        addClassName("step-about");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(DiagramSteps steps, String elementId) {
        removeAll();
        var found =
                steps.all().stream().filter(step -> step.id().equals(elementId)).findFirst();
        setVisible(found.isPresent());
        found.ifPresent(this::fill);
    }

    private void fill(DiagramStep step) {
        add(new H2(step.name()));
        var kind = new Paragraph(Words.dotted(step.kind()));
        kind.addClassName("quiet");
        add(kind);
        step.tag().child("documentation").map(Tag::text).map(Paragraph::new).ifPresent(this::add);
        var list = new DescriptionList();
        if (step.isStep()) {
            addSettings(list, step);
        }
        step.tag()
                .all()
                .filter(tag -> tag.is("timeDuration"))
                .findFirst()
                .ifPresent(timer -> pair(list, "Waits", waits(timer.text())));
        pair(list, "Action", step.tag().is("serviceTask") ? step.tag().attribute("camunda:topic", "") : "");
        Properties.inputs(step.tag()).forEach((name, value) -> pair(list, name, value));
        pair(list, "Decision table", step.tag().attribute("camunda:decisionRef", ""));
        if (list.getChildren().findAny().isPresent()) {
            add(list);
        }
    }

    private void addSettings(DescriptionList list, DiagramStep step) {
        var settings = StepWords.settings(step.tag());
        if (settings == null) {
            return;
        }
        pair(list, "Who", StepWords.who(settings, role));
        pair(list, "Due", StepWords.due(settings));
        pair(list, "Form", settings.form() == null ? "none" : settings.form());
        pair(list, "Answers are seen by", StepWords.seen(settings, role));
    }

    private static String waits(String duration) {
        try {
            return StepWords.duration(org.lodestar.processes.diagrams.Durations.parse(duration));
        } catch (java.time.format.DateTimeParseException unreadable) {
            return duration;
        }
    }

    private static void pair(DescriptionList list, String term, String words) {
        if (!words.isBlank()) {
            list.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
        }
    }
}
