package org.lodestar.platform.referrals.internal;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.Schools;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.referrals.PathwayDidNotStart;
import org.lodestar.platform.referrals.ReferralSubmitted;
import org.lodestar.platform.referrals.SubmitReferral;
import org.lodestar.platform.students.Student;
import org.lodestar.platform.students.Students;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes referrals so that none is lost: first whole, then, where the pathway does not start, without it. Nested, so that
 * inside a transaction of the caller's only this attempt is undone.
 *
 * @see "docs/decisions/0002-20261124-one-database-one-transaction.md"
 */
@Component
public class Submitting {
    private static final Logger LOG = LoggerFactory.getLogger(Submitting.class);

    private final TransactionTemplate attempt;
    private final NewReferrals newReferrals;
    private final ApplicationEventPublisher events;
    private final Students students;
    private final Schools schools;
    private final Me me;

    Submitting(
            PlatformTransactionManager transactions,
            NewReferrals newReferrals,
            ApplicationEventPublisher events,
            Students students,
            Schools schools,
            Me me) {
        this.attempt = new TransactionTemplate(transactions);
        this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.newReferrals = newReferrals;
        this.events = events;
        this.students = students;
        this.schools = schools;
        this.me = me;
    }

    public UUID submit(SubmitReferral command) {
        try {
            attempt.executeWithoutResult(status -> {
                if (keep(command, null)) {
                    events.publishEvent(new ReferralSubmitted(
                            command.id(), command.pathway().key()));
                }
            });
        } catch (PathwayDidNotStart problem) {
            LOG.error("Referral {} is kept, but its pathway did not start", command.id(), problem);
            var words = Objects.requireNonNullElse(problem.getMessage(), "The pathway did not start.");
            attempt.executeWithoutResult(status -> keep(command, words));
        }
        return command.id();
    }

    private boolean keep(SubmitReferral command, @Nullable String startProblem) {
        return newReferrals.keep(command, schoolOf(command), me.require(), startProblem);
    }

    private @Nullable UUID schoolOf(SubmitReferral command) {
        var given = command.schoolId();
        if (given != null && schools.find(given).isEmpty()) {
            throw new Refused("The school of this referral is not one of the district's. Choose another.");
        }
        var student = command.studentId();
        if (student == null) {
            me.need(Right.REFER);
            return given;
        }
        if (!students.maySee(student)) {
            throw new Refused("This student is not one of yours to refer. Search for them again, or ask their school.");
        }
        var school = students.forMachinery(student).map(Student::schoolId).orElse(given);
        me.need(Right.REFER, school);
        return school;
    }
}
