package org.lodestar.platform.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.consent.Consents;
import org.lodestar.platform.corrections.Corrections;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.engagements.Engagements;
import org.lodestar.platform.engagements.Outcomes;
import org.lodestar.platform.openings.Openings;
import org.lodestar.platform.openings.Reason;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.records.internal.RecordRows;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.students.Student;
import org.lodestar.platform.students.Students;
import org.lodestar.platform.timeline.Timeline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a student's record together; every reading is audited. */
@Component
@Transactional
public class Records {
    private final Students students;
    private final Referrals referrals;
    private final Engagements engagements;
    private final Outcomes outcomes;
    private final Consents consents;
    private final Timeline timeline;
    private final Corrections corrections;
    private final RecordRows rows;
    private final Districts districts;
    private final Openings openings;
    private final Audit audit;
    private final Me me;

    Records(
            Students students,
            Referrals referrals,
            Engagements engagements,
            Outcomes outcomes,
            Consents consents,
            Timeline timeline,
            Corrections corrections,
            RecordRows rows,
            Districts districts,
            Openings openings,
            Audit audit,
            Me me) {
        this.students = students;
        this.referrals = referrals;
        this.engagements = engagements;
        this.outcomes = outcomes;
        this.consents = consents;
        this.timeline = timeline;
        this.corrections = corrections;
        this.rows = rows;
        this.districts = districts;
        this.openings = openings;
        this.audit = audit;
        this.me = me;
    }

    /** The whole for {@link Right#EXPORT_RECORDS}, else what I may see of it; empty where I may not see the student. */
    public Optional<StudentRecord> find(UUID student, String reason) {
        if (!students.maySee(student)) return Optional.empty();
        if (openings.asks(student)) openings.because(student, reason);
        return me.may(Right.EXPORT_RECORDS, school(student)) ? Optional.of(whole(student, reason)) : asISee(student);
    }

    /**
     * All there is about a student, as the family may inspect it; {@link Refused} without {@link Right#EXPORT_RECORDS}.
     *
     * @param reason why it is given out, kept in the audit
     */
    public StudentRecord whole(UUID student, String reason) {
        var about = Optional.of(student)
                .filter(students::maySee)
                .flatMap(students::forMachinery)
                .orElseThrow(() -> new Refused("This student is not here, or not yours to see."));
        me.need(Right.EXPORT_RECORDS, about.schoolId());
        var why = Reason.checked(reason, about);
        audit.record("exported record", "student", student.toString(), student, Map.of(), why.isEmpty() ? null : why);
        return new StudentRecord(
                about,
                true,
                rows.referrals(student),
                rows.forms(student),
                rows.files(student),
                rows.engagements(student),
                rows.outcomes(student),
                rows.consents(student),
                rows.timeline(student),
                corrections.allOfStudent(student),
                rows.accesses(student),
                Instant.now(),
                districts.current().name());
    }

    /** The whole as a zip: document, data and files; as {@link #whole}. */
    public byte[] archive(UUID student, String reason) {
        var record = whole(student, reason);
        return RecordArchive.zip(record, districts.current().timeZone(), rows::content);
    }

    private Optional<StudentRecord> asISee(UUID student) {
        return students.find(student).map(about -> {
            var mine = referrals.ofStudent(student);
            return new StudentRecord(
                    about,
                    false,
                    mine,
                    mine.stream()
                            .flatMap(referral -> referrals.submissionsOf(referral.id()).stream()
                                    .map(form -> RecordRows.form(referral.id(), form)))
                            .toList(),
                    List.of(),
                    engagements.ofStudent(student),
                    outcomes.ofStudent(student),
                    consents.ofStudent(student),
                    timeline.ofStudent(student),
                    corrections.ofStudent(student),
                    List.of(),
                    Instant.now(),
                    districts.current().name());
        });
    }

    private @Nullable UUID school(UUID student) {
        return students.forMachinery(student).map(Student::schoolId).orElse(null);
    }
}
