package org.lodestar.ui.pathways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.Consumer;
import org.lodestar.ui.words.Words;

/** What a diagram shows, as a list to read or to have read out. */
final class StepsInWords extends Div {

    private final transient DiagramSteps steps;
    private final Set<String> active;
    private final Set<String> done;
    private final transient Consumer<String> asked;
    private final OrderedList list = new OrderedList();

    StepsInWords(DiagramSteps steps, Set<String> active, Set<String> done, Consumer<String> asked) {
        this.steps = steps;
        this.active = Set.copyOf(active);
        this.done = Set.copyOf(done);
        this.asked = asked;
        addClassName("steps-in-words");
        var folded = new Details("The diagram in words", content());
        add(folded);
        fill(false);
    }

    private Component content() {
        return steps.all().isEmpty() ? new Paragraph("Nothing in this diagram has a name.") : list;
    }

    /** From now on each step can be asked about. */
    void askable() {
        fill(true);
    }

    private void fill(boolean askable) {
        list.removeAll();
        steps.all().forEach(step -> list.add(item(step, askable)));
    }

    private ListItem item(DiagramStep step, boolean askable) {
        var where = active.contains(step.id()) ? "here now" : done.contains(step.id()) ? "passed" : "";
        var kind = new Span(" · " + Words.dotted(step.kind(), where));
        kind.addClassName("quiet");
        var item = new ListItem(name(step, askable), kind);
        item.setClassName("strong", active.contains(step.id()));
        return item;
    }

    private Component name(DiagramStep step, boolean askable) {
        if (!askable) {
            return new Span(step.name());
        }
        var button = new NativeButton(step.name(), clicked -> asked.accept(step.id()));
        button.addClassName("link-button");
        return button;
    }
}
