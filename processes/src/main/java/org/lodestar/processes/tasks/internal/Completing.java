package org.lodestar.processes.tasks.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.submission.FormValidator;
import org.lodestar.forms.submission.Submission;
import org.lodestar.forms.submission.Validation;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.drafts.Drafts;
import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.inbox.WorkItemState;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Roles;
import org.lodestar.platform.referrals.RecordSubmission;
import org.lodestar.platform.referrals.ReferralProgress;
import org.lodestar.processes.cases.NextWords;
import org.lodestar.processes.engine.CaseLock;
import org.lodestar.processes.engine.DistrictEngine;
import org.lodestar.processes.pathways.DeclaredAnswers;
import org.lodestar.processes.tasks.Completion;
import org.springframework.stereotype.Component;

/** Completes a step in the current transaction: the answers are kept, the engine goes on, the inbox follows. */
@Component
public class Completing {

    private final Inbox inbox;
    private final StepForms forms;
    private final SentBefore sentBefore;
    private final ReferralProgress referrals;
    private final DistrictEngine engine;
    private final CaseLock lock;
    private final Drafts drafts;
    private final NextWords next;
    private final Roles roles;
    private final Me me;

    Completing(
            Inbox inbox,
            StepForms forms,
            SentBefore sentBefore,
            ReferralProgress referrals,
            DistrictEngine engine,
            CaseLock lock,
            Drafts drafts,
            NextWords next,
            Roles roles,
            Me me) {
        this.inbox = inbox;
        this.forms = forms;
        this.sentBefore = sentBefore;
        this.referrals = referrals;
        this.engine = engine;
        this.lock = lock;
        this.drafts = drafts;
        this.next = next;
        this.roles = roles;
        this.me = me;
    }

    public static Refused gone() {
        return new Refused("This step is not here any more, or it is not one you can see.");
    }

    public Completion complete(UUID workItem, Map<String, Object> answers) {
        lock.take(inbox.find(workItem).orElseThrow(Completing::gone).referralId());
        WorkItem item = inbox.find(workItem).orElseThrow(Completing::gone);
        if (item.state() != WorkItemState.OPEN) return tooLate(item, answers);
        requireMine(item);
        StepForms.StepForm form = forms.of(item);
        Validation validation = FormValidator.validate(form.definition(), answers, form.known());
        if (validation instanceof Validation.Invalid invalid) return new Completion.Invalid(invalid.problems());
        keep(item, form, ((Validation.Valid) validation).submission());
        return new Completion.Completed(next.of(item.referralId()));
    }

    private Completion tooLate(WorkItem item, Map<String, Object> answers) {
        if (item.state() == WorkItemState.DONE && sentBefore(item, answers)) {
            return new Completion.Completed(next.of(item.referralId()));
        }
        return new Completion.AlreadyDone(Objects.requireNonNullElse(item.closedByName(), ""), item.closedAt());
    }

    private boolean sentBefore(WorkItem item, Map<String, Object> answers) {
        StepForms.StepForm form = forms.of(item);
        return FormValidator.validate(form.definition(), answers, form.known()) instanceof Validation.Valid valid
                && sentBefore.byMe(item.id(), valid.submission().answers());
    }

    private void requireMine(WorkItem item) {
        UUID holder = item.assigneeId();
        if (holder != null && !holder.equals(me.id())) {
            throw new Refused(item.assigneeName() + " has taken this step. Ask them to hand it over.");
        }
        if (!inbox.mayDo(item)) {
            String role = item.teamRole();
            throw new Refused(
                    "This step waits for " + (role == null ? "somebody else" : "the team “" + roles.label(role) + "”")
                            + ", so it is not yours to complete.");
        }
    }

    private void keep(WorkItem item, StepForms.StepForm form, Submission submission) {
        referrals.record(new RecordSubmission(
                item.referralId(),
                item.id(),
                item.stepKey(),
                item.stepName(),
                submission,
                form.json(),
                item.confidential(),
                item.visibleTo()));
        if (item.becomesOwner()) referrals.assignOwner(item.referralId(), me.id());
        drafts.discard("work-item:" + item.id());
        Map<String, @Nullable Object> variables =
                DeclaredAnswers.ofForm(form.bundle(), form.definition(), submission.answers());
        engine.call(services -> advance(services.getTaskService(), item.engineTaskId(), variables));
    }

    private static boolean advance(TaskService tasks, String task, Map<String, @Nullable Object> variables) {
        Map<String, @Nullable Object> changed = new HashMap<>(variables);
        changed.values().removeIf(Objects::isNull);
        if (changed.size() < variables.size()) {
            tasks.getVariables(task, variables.keySet()).keySet().forEach(name -> changed.putIfAbsent(name, null));
        }
        tasks.complete(task, changed);
        return true;
    }
}
