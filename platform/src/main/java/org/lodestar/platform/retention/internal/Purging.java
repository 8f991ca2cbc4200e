package org.lodestar.platform.retention.internal;

import java.util.Map;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.retention.ReferralPurging;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Purges one referral or one student, all or nothing. Whoever calls has already decided. */
@Component
@Transactional
public class Purging {
    private final PurgeRows rows;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Purging(PurgeRows rows, Audit audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
    }

    /** {@link Refused} where it is open or its student's record is held; does nothing where it is gone. */
    public void referral(UUID referral, String because) {
        var found = rows.lock(referral);
        if (found.isEmpty()) return;
        if (found.get().open()) throw new Refused("This referral is open again, so it stays.");
        if (found.get().student() != null) mustNotBeHeld(found.get().student());
        events.publishEvent(new ReferralPurging(referral));
        var counts = rows.purgeReferral(referral);
        var detail = new java.util.TreeMap<String, Object>(counts);
        detail.put("because", because);
        audit.record(
                "purged referral", "referral", referral.toString(), found.get().student(), detail);
    }

    /** {@link Refused} where the record is held or a referral is still open. */
    public void student(UUID student, String because) {
        mustNotBeHeld(student);
        var referrals = rows.referralsOf(student);
        if (referrals.stream().anyMatch(PurgeRows.Found::open)) {
            throw new Refused("A referral is still open. Close or withdraw it first.");
        }
        referrals.forEach(referral -> referral(referral.id(), because));
        rows.purgeStudent(student);
        audit.record("purged student record", "student", student.toString(), student, Map.of("because", because));
    }

    private void mustNotBeHeld(UUID student) {
        if (rows.isHeld(student)) throw new Refused("This record is under a legal hold. Lift the hold first.");
    }
}
