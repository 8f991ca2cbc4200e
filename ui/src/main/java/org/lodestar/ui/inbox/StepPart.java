package org.lodestar.ui.inbox;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.drafts.Drafts;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.inbox.WorkItemState;
import org.lodestar.platform.live.LiveEvent;
import org.lodestar.platform.people.People;
import org.lodestar.processes.tasks.Completion;
import org.lodestar.processes.tasks.TaskDesk;
import org.lodestar.ui.form.DraftKeeper;
import org.lodestar.ui.form.FormRenderer;
import org.lodestar.ui.form.RenderedForm;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.words.When;

/** The step itself: what to do, by when, its form, and the buttons to take it and to complete it. */
final class StepPart extends Section {

    private final transient TaskDesk desk;
    private final transient People people;
    private final transient When when;
    private final UUID me;
    private final transient Consumer<String> whenDone;
    private final transient Runnable whenChanged;
    private final DraftKeeper draft;
    private final StepButtons buttons;
    private final Paragraph word = new Paragraph();
    private final Div dueLine = new Div();
    private final @Nullable RenderedForm form;
    private transient WorkItem item;
    private @Nullable UUID handedTo;

    StepPart(
            TaskDesk desk,
            FormRenderer renderer,
            Drafts drafts,
            People people,
            When when,
            UUID me,
            WorkItem item,
            Consumer<String> whenDone,
            Runnable whenChanged) {
        this.desk = desk;
        this.people = people;
        this.when = when;
        this.me = me;
        this.item = item;
        this.whenDone = whenDone;
        this.whenChanged = whenChanged;
        this.draft = new DraftKeeper(drafts, when, "work-item:" + item.id());
        this.buttons = new StepButtons(this::claim, this::release, this::handOver, this::complete);
        addClassName("step-part");
        getElement().setAttribute("aria-label", item.stepName());
        word.addClassName("step-word");
        word.getElement().setAttribute("role", "status");
        dueLine.addClassName("due-line");
        form = isOpen() ? renderForm(renderer) : null;
        add(new H3(item.stepName()), dueLine, guidance(), word);
        if (form != null) {
            add(form);
        }
        add(buttons.with(draft));
        display();
    }

    private Paragraph guidance() {
        var guidance = new Paragraph(item.guidance());
        guidance.addClassName("guidance");
        guidance.setVisible(!item.guidance().isBlank());
        return guidance;
    }

    private RenderedForm renderForm(FormRenderer renderer) {
        var step = desk.open(item.id());
        var answers = new HashMap<>(draft.restore());
        return renderer.render(step.form(), answers, step.known(), draft::save);
    }

    WorkItem item() {
        return item;
    }

    boolean concerns(LiveEvent event) {
        return event.isEverything()
                || item.id().equals(event.id())
                || item.referralId().equals(event.referral());
    }

    /** Takes note of what others did to this item, keeping what was typed. */
    void becomes(WorkItem now) {
        var taken = now.assigneeId() != null
                && !now.assigneeId().equals(item.assigneeId())
                && !mine(now)
                && !now.assigneeId().equals(handedTo);
        var closed = isOpen() && now.state() != WorkItemState.OPEN;
        item = now;
        display();
        if (closed) {
            say(ended(now) + " What you typed is still here.");
        } else if (taken) {
            Toast.news(who(now.assigneeName()) + " has just taken this.");
        }
    }

    private String ended(WorkItem now) {
        return now.state() == WorkItemState.CANCELLED
                ? "This step is no longer needed."
                : who(now.closedByName()) + " completed this " + when.at(java.time.Instant.now()) + ".";
    }

    void claim() {
        if (isOpen() && item.assigneeId() == null) {
            desk.claim(item.id());
            changed();
        }
    }

    private void handOver() {
        new HandOverDialog(people, (to, why) -> {
                    handedTo = to.id();
                    desk.handOver(item.id(), to.id(), why);
                    Toast.done(to.name() + " has it now.");
                    whenChanged.run();
                })
                .open();
    }

    private void release() {
        desk.release(item.id());
        changed();
    }

    void complete() {
        if (form == null || !isOpen() || !mine(item) || form.holdsWhatCannotBeRead()) {
            return;
        }
        var completion = desk.submit(item.id(), form.answers());
        if (completion instanceof Completion.Completed completed) {
            draft.discard();
            whenDone.accept(completed.next());
        } else if (completion instanceof Completion.Invalid invalid) {
            form.showProblems(invalid.problems());
        } else if (completion instanceof Completion.AlreadyDone done) {
            say(who(done.by()) + " was quicker and completed this " + when.at(done.when())
                    + ". What you typed is still here.");
            form.lock(true);
            buttons.hide();
            whenChanged.run();
        }
    }

    private void changed() {
        item = desk.open(item.id()).item();
        display();
        whenChanged.run();
        if (mine(item) && form != null) {
            form.focusFirst();
        }
    }

    private void display() {
        dueLine.removeAll();
        var due = when.span(when.dueOrNone(item.dueAt()), item.dueAt());
        due.addClassName(when.isLate(item.dueAt()) ? "late" : "quiet");
        var holder = new Span(holder());
        holder.addClassName("quiet");
        dueLine.add(due, holder);
        buttons.show(isOpen(), item.assigneeId() == null, mine(item));
        if (form != null) {
            form.lock(!isOpen() || !mine(item));
        }
        say(isOpen() && item.assigneeId() == null ? "Claim this step to fill in its form." : "");
    }

    private String holder() {
        if (item.assigneeName() == null) {
            return "waits for the team";
        }
        return mine(item) ? "with you" : "with " + item.assigneeName();
    }

    private void say(String words) {
        word.setText(words);
        word.setVisible(!words.isBlank());
    }

    private boolean isOpen() {
        return item.state() == WorkItemState.OPEN;
    }

    private boolean mine(WorkItem which) {
        return me.equals(which.assigneeId());
    }

    private static String who(@Nullable String name) {
        return name == null || name.isBlank() ? "Someone else" : name;
    }
}
