package org.lodestar.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.live.LiveEvent;
import org.lodestar.ui.shell.NoLongerYours;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The right half of the inbox: everything one needs to do one step, or a word on what will appear. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WorkPane extends Section {

    private final transient Inbox inbox;
    private final transient WorkParts parts;
    private transient BiConsumer<WorkItem, String> whenDone = (item, next) -> {};
    private transient Runnable whenBack = () -> {};
    private transient Runnable whenChanged = () -> {};
    private @Nullable StepPart step;

    WorkPane(Inbox inbox, WorkParts parts) {
        this.inbox = inbox;
        this.parts = parts;
        addClassName("work-pane");
        getElement().setAttribute("aria-label", "Open work item");
    }

    void whenDone(BiConsumer<WorkItem, String> reaction) {
        whenDone = reaction;
    }

    void whenBack(Runnable reaction) {
        whenBack = reaction;
    }

    void whenChanged(Runnable reaction) {
        whenChanged = reaction;
    }

    void show(@Nullable UUID workItem) {
        removeAll();
        step = null;
        if (workItem == null) {
            add(hint("Choose a step on the left. What you need to do it appears here."));
            return;
        }
        add(back());
        inbox.find(workItem)
                .ifPresentOrElse(
                        this::show, () -> add(hint("This step is not yours to see, or it is no longer there.")));
    }

    private void show(WorkItem item) {
        step = parts.step(item, next -> whenDone.accept(item, next), whenChanged);
        add(parts.about(item), step, parts.folded(item));
    }

    /** A role was taken away, or the work went to others, while the step was open. */
    private void noLongerMine() {
        step = null;
        removeAll();
        add(back(), new NoLongerYours());
    }

    private Button back() {
        var back = new Button("Back to the list", clicked -> whenBack.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClassName("back");
        return back;
    }

    private static Paragraph hint(String words) {
        var hint = new Paragraph(words);
        hint.addClassName("nothing");
        return hint;
    }

    void claim() {
        if (step != null) {
            step.claim();
        }
    }

    void complete() {
        if (step != null) {
            step.complete();
        }
    }

    /** Someone changed something: if it is the open item, show it, keeping what was typed. */
    void hear(LiveEvent event) {
        if (step != null && step.concerns(event)) {
            inbox.find(step.item().id()).ifPresentOrElse(step::becomes, this::noLongerMine);
        }
    }
}
