package org.lodestar.platform.engagements;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.engagements.internal.EngagementRows;
import org.lodestar.platform.engagements.internal.OfReferral;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.platform.timeline.NewTimelineEntry;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.platform.visibility.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Engagements of the current district. Opening and closing are for the machinery: whoever calls has already decided.
 * That a service started and ended is told to who referred; its result only where the referral is not confidential.
 */
@Component
@Transactional
public class Engagements {
    private final EngagementRows rows;
    private final OfReferral referrals;
    private final People people;
    private final Timeline timeline;
    private final Audit audit;
    private final Reader reader;

    public Engagements(
            EngagementRows rows, OfReferral referrals, People people, Timeline timeline, Audit audit, Reader reader) {
        this.rows = rows;
        this.referrals = referrals;
        this.people = people;
        this.timeline = timeline;
        this.audit = audit;
        this.reader = reader;
    }

    /** {@code service} is null for help that is not in the directory; {@link Refused} where one named is not the district's. */
    public UUID open(UUID referral, @Nullable UUID service, String serviceName, @Nullable UUID withStaff) {
        var about = referrals.require(referral);
        if (service != null && !rows.serviceExists(service)) {
            throw new Refused("The service \"" + serviceName + "\" is not in the directory any more. Choose another.");
        }
        var with = withStaff == null
                ? null
                : people.find(withStaff)
                        .orElseThrow(
                                () -> new Refused("The person chosen for " + serviceName + " does not work here."));
        var id = rows.open(about, service, serviceName, withStaff);
        timeline.add(NewTimelineEntry.forAll(referral, "engagement", "Started: " + serviceName, with(with)));
        audit.record("opened engagement", "engagement", id.toString(), about.student(), Map.of("service", serviceName));
        return id;
    }

    /** Closes the open engagements of a referral, all or those of one service name. */
    public void close(UUID referral, @Nullable String serviceName, String result) {
        var about = referrals.require(referral);
        for (var closed : rows.close(referral, serviceName, result)) {
            var detail = about.confidential() ? "" : result;
            timeline.add(NewTimelineEntry.forAll(referral, "engagement", "Ended: " + closed.serviceName(), detail));
            audit.record(
                    "closed engagement",
                    "engagement",
                    closed.id().toString(),
                    about.student(),
                    Map.of("service", closed.serviceName()));
        }
    }

    /** Oldest first; for who reads the referral in full, and without the result for who made a confidential one. */
    public List<Engagement> ofReferral(UUID referral) {
        return rows.of("referral_id", referral, reader.id());
    }

    /** As {@link #ofReferral}, over all of a student's referrals. */
    public List<Engagement> ofStudent(UUID student) {
        return rows.of("student_id", student, reader.id());
    }

    private static String with(@Nullable StaffMember staff) {
        return staff == null ? "" : "With " + staff.name();
    }
}
