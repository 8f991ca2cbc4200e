package org.lodestar.processes.engine.internal;

import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.bounds.Bound;
import org.lodestar.processes.bounds.DistrictBounds;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Stops a case that would run on without waiting, repeat over too long a list, or split without end. The piece of work
 * that led there is undone and refused in words: who completes a step keeps it, with nothing lost; a referral waits; a
 * timer's work becomes a case that an administrator sees as stuck.
 */
@Component
class Brakes {

    private static final String TELL = " Nothing is lost; please tell your district's administrator.";

    private final DistrictBounds bounds;

    Brakes(@Lazy DistrictBounds bounds) {
        this.bounds = bounds;
    }

    /** Each element that is come to counts; the limit is looked up only where it might be near. */
    void passes(DelegateExecution execution) {
        Tally tally = Context.getCommandContext().getSession(Tally.class);
        if (++tally.passed < Bound.ACTIVITIES.least()) return;
        if (tally.most == 0) tally.most = bounds.here().of(Bound.ACTIVITIES);
        if (tally.passed > tally.most) {
            throw new Refused("This pathway passed " + tally.most + " elements without waiting for anyone, the last “"
                    + name(execution) + "”, so it was stopped and this was not done." + TELL);
        }
    }

    void repeats(DelegateExecution execution, String list) {
        if (!(execution.getVariable(list) instanceof Collection<?> entries)) return;
        int most = bounds.here().of(Bound.ENTRIES);
        if (entries.size() > most) {
            throw new Refused("“" + name(execution) + "” would be done for " + entries.size()
                    + " entries of a list, at most " + most + " are allowed. Nothing is lost: choose fewer.");
        }
    }

    /** Asked where one way becomes several. */
    void splits(DelegateExecution execution) {
        long branches = execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .count();
        int most = bounds.here().of(Bound.BRANCHES);
        if (branches > most) {
            throw new Refused("This case has " + branches + " branches open, at most " + most + " are allowed, so “"
                    + name(execution) + "” was not done." + TELL);
        }
    }

    private static String name(DelegateExecution execution) {
        String name = execution.getCurrentActivityName();
        return name == null || name.isBlank() ? execution.getCurrentActivityId() : name;
    }
}
