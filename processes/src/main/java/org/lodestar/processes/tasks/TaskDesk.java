package org.lodestar.processes.tasks;

import java.util.Map;
import java.util.UUID;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.drafts.Draft;
import org.lodestar.platform.drafts.Drafts;
import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.processes.engine.Attempts;
import org.lodestar.processes.tasks.internal.Completing;
import org.lodestar.processes.tasks.internal.Holders;
import org.lodestar.processes.tasks.internal.StepForms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people work on steps. Each call is one transaction; a refusal changes nothing. */
@Component
public class TaskDesk {

    private final Inbox inbox;
    private final StepForms forms;
    private final Holders holders;
    private final Completing completing;
    private final Drafts drafts;
    private final Attempts attempts;

    TaskDesk(Inbox inbox, StepForms forms, Holders holders, Completing completing, Drafts drafts, Attempts attempts) {
        this.inbox = inbox;
        this.forms = forms;
        this.holders = holders;
        this.completing = completing;
        this.drafts = drafts;
        this.attempts = attempts;
    }

    /** Opens a work item the person signed in may see, open or closed; {@link Refused} else. */
    @Transactional
    public OpenStep open(UUID workItem) {
        WorkItem item = inbox.find(workItem).orElseThrow(Completing::gone);
        StepForms.StepForm form = forms.of(item);
        Map<String, Object> draft =
                drafts.find(draft(workItem)).map(Draft::answers).orElseGet(Map::of);
        return new OpenStep(item, form.definition(), form.json(), form.known(), draft);
    }

    /** Takes it for the person signed in; {@link Refused} naming who has it where somebody was quicker. */
    public void claim(UUID workItem) {
        attempts.run(() -> holders.claim(workItem));
    }

    /** Gives it back to its team. */
    public void release(UUID workItem) {
        attempts.run(() -> holders.release(workItem));
    }

    /** Hands it to somebody else with a word why. */
    public void handOver(UUID workItem, UUID staffMember, String note) {
        attempts.run(() -> holders.handOver(workItem, staffMember, note.strip()));
    }

    /**
     * Validates and completes. Whoever may do the item may complete it, claimed by them or by nobody. Of two at the same
     * moment one gets {@link Completion.AlreadyDone}; the same answers sent twice by the same person count once.
     */
    public Completion submit(UUID workItem, Map<String, Object> answers) {
        Completion completion = attempts.run(() -> completing.complete(workItem, answers));
        return completion;
    }

    static String draft(UUID workItem) {
        return "work-item:" + workItem;
    }
}
