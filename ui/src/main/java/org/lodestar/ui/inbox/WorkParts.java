package org.lodestar.ui.inbox;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.lodestar.platform.drafts.Drafts;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.People;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.students.Students;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.processes.tasks.TaskDesk;
import org.lodestar.ui.form.FormRenderer;
import org.lodestar.ui.words.Clocks;

/** Makes the parts of an open work item from what the platform and the engine know. */
@org.springframework.stereotype.Component
class WorkParts {

    private final TaskDesk desk;
    private final FormRenderer renderer;
    private final Drafts drafts;
    private final Me me;
    private final People people;
    private final Students students;
    private final Referrals referrals;
    private final Timeline timeline;
    private final Clocks clocks;

    WorkParts(
            TaskDesk desk,
            FormRenderer renderer,
            Drafts drafts,
            Me me,
            People people,
            Students students,
            Referrals referrals,
            Timeline timeline,
            Clocks clocks) {
        this.desk = desk;
        this.renderer = renderer;
        this.drafts = drafts;
        this.me = me;
        this.people = people;
        this.students = students;
        this.referrals = referrals;
        this.timeline = timeline;
        this.clocks = clocks;
    }

    Component about(WorkItem item) {
        var student = item.studentId() == null
                ? null
                : students.find(item.studentId()).orElse(null);
        return new AboutPart(item, student, referrals.find(item.referralId()).orElse(null), clocks.here());
    }

    StepPart step(WorkItem item, Consumer<String> whenDone, Runnable whenChanged) {
        return new StepPart(desk, renderer, drafts, people, clocks.here(), me.id(), item, whenDone, whenChanged);
    }

    Component folded(WorkItem item) {
        return new FoldedPart(item, referrals, timeline, renderer, clocks.here());
    }
}
