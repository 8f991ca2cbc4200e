package org.lodestar.platform.consent;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.consent.internal.ConsentRows;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.timeline.NewTimelineEntry;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.platform.visibility.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Consents of the current district; in this version staff record them. */
@Component
@Transactional
public class Consents {
    private static final Map<String, String> STATES =
            Map.of("requested", "asked for", "given", "given", "refused", "refused", "withdrawn", "withdrawn");

    private final ConsentRows rows;
    private final Timeline timeline;
    private final Audit audit;
    private final Reader reader;

    public Consents(ConsentRows rows, Timeline timeline, Audit audit, Reader reader) {
        this.rows = rows;
        this.timeline = timeline;
        this.audit = audit;
        this.reader = reader;
    }

    /**
     * Records a family's answer, on the timeline and in the audit. For the machinery and for who works on the referral:
     * nothing here asks who may. {@code state}: requested, given, refused or withdrawn; {@link Refused} for another, and
     * where the student, referral or guardian is not the district's or does not belong together.
     */
    public UUID record(
            UUID student,
            @Nullable UUID referral,
            String purpose,
            String state,
            @Nullable String method,
            @Nullable UUID guardian) {
        if (!STATES.containsKey(state)) {
            throw new Refused("A consent is requested, given, refused or withdrawn, not \"" + state + "\".");
        }
        if (!rows.belongTogether(student, referral, guardian)) {
            throw new Refused("This consent names a student, referral or guardian who do not belong together.");
        }
        var id = rows.insert(student, referral, purpose, state, method, guardian, reader.id());
        timeline.add(new NewTimelineEntry(
                referral,
                student,
                "consent",
                "Consent " + STATES.get(state) + ": " + purpose,
                "",
                null,
                false,
                List.of()));
        audit.record("recorded consent", "consent", id.toString(), student, Map.of("purpose", purpose, "state", state));
        return id;
    }

    /**
     * Newest first: those of referrals the reader reads in full; those without a referral, for who may see the student and
     * consents at their school.
     */
    public List<Consent> ofStudent(UUID student) {
        return rows.ofStudent(student, reader.id());
    }
}
