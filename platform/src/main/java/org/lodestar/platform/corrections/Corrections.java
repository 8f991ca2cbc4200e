package org.lodestar.platform.corrections;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.corrections.internal.CorrectionRows;
import org.lodestar.platform.corrections.internal.NewCorrection;
import org.lodestar.platform.corrections.internal.RosterCorrecting;
import org.lodestar.platform.corrections.internal.RosterField;
import org.lodestar.platform.corrections.internal.WordCorrecting;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.students.Students;
import org.lodestar.platform.timeline.NewTimelineEntry;
import org.lodestar.platform.timeline.Timeline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects a student's record, for {@link Right#CORRECT_RECORDS}: the former value is kept and shown to who may see what
 * was corrected. A correction does not make a pathway decide anew.
 */
@Component
@Transactional
public class Corrections {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_STATEMENT = 4_000;

    private final CorrectionRows rows;
    private final RosterCorrecting roster;
    private final WordCorrecting words;
    private final Students students;
    private final Timeline timeline;
    private final Audit audit;
    private final Me me;

    Corrections(
            CorrectionRows rows,
            RosterCorrecting roster,
            WordCorrecting words,
            Students students,
            Timeline timeline,
            Audit audit,
            Me me) {
        this.rows = rows;
        this.roster = roster;
        this.words = words;
        this.students = students;
        this.timeline = timeline;
        this.audit = audit;
        this.me = me;
    }

    /** Newest first: what was corrected of a student, as far as the person signed in may see what was corrected. */
    public List<Correction> ofStudent(UUID student) {
        return students.maySee(student)
                ? rows.seenBy(me.maybe().map(staff -> staff.id()).orElse(null), student)
                : List.of();
    }

    /** All of them, for a record that is given to the family; whoever calls has asked who may. */
    public List<Correction> allOfStudent(UUID student) {
        return rows.ofStudent(student);
    }

    /** What can be corrected, with its value now; confidential words too, so the reading is audited. */
    public List<Correctable> correctable(UUID student) {
        mayCorrect(student);
        audit.record("read record to correct it", "student", student.toString(), student, Map.of());
        return Stream.concat(roster.ofStudent(student).stream(), words.ofStudent(student).stream())
                .toList();
    }

    /** {@link Refused} where the value or the reason cannot be taken, or nothing would change. */
    public void correct(UUID student, Correctable what, String value, String reason) {
        mayCorrect(student);
        var why = mustBeSaid(reason);
        var made = switch (what.kind()) {
            case "student", "guardian" -> rosterField(student, what, value, why);
            case "answer" -> answer(student, what, value, why);
            case "entry" -> entry(student, what, value, why);
            default -> throw new Refused("This cannot be corrected.");
        };
        if (Objects.equals(made.before(), made.after())) throw new Refused("This is what the record says already.");
        keep(student, made);
    }

    /** Puts a family's own words on the record, where the district did not correct it. */
    public void statement(UUID student, String text) {
        mayCorrect(student);
        if (text.isBlank() || text.length() > LONGEST_STATEMENT) {
            throw new Refused("Write the family's statement, in at most 4,000 characters.");
        }
        rows.insert(
                student,
                new NewCorrection(
                        "statement",
                        student,
                        null,
                        "statement",
                        "Family's statement",
                        null,
                        text.strip(),
                        "",
                        List.of()),
                me.id());
        timeline.add(new NewTimelineEntry(
                null, student, "statement", "The family's statement", text.strip(), null, false, List.of()));
        audit.record("added family's statement", "student", student.toString(), student, Map.of());
    }

    /** The roster was right: its value takes the correction's place, and later ones are taken again. */
    public void useRoster(UUID student, Correction correction) {
        mayCorrect(student);
        var found = rows.ofStudent(student).stream()
                .filter(each -> each.id().equals(correction.id()) && each.kept())
                .findFirst()
                .orElseThrow(() -> new Refused("This correction does not hold any more."));
        var field = RosterField.find(found.kind(), found.field()).orElseThrow();
        var value = found.rosterSays() == null ? found.before() : found.rosterSays();
        roster.letGo(field, found.subjectId(), value);
        keep(
                student,
                new NewCorrection(
                        found.kind(),
                        found.subjectId(),
                        null,
                        found.field(),
                        found.label(),
                        found.after(),
                        value,
                        "The roster was right",
                        List.of()));
    }

    private NewCorrection rosterField(UUID student, Correctable what, String value, String why) {
        var field = RosterField.find(what.kind(), what.field())
                .filter(known -> roster.ofStudent(student).stream()
                        .anyMatch(each -> each.subjectId().equals(what.subjectId())))
                .orElseThrow(() -> new Refused("This is not of this student's record."));
        var before = roster.value(field, what.subjectId());
        var after = RosterCorrecting.read(field, value);
        roster.write(field, what.subjectId(), after);
        var label = what.kind().equals("student") ? field.label() : field.label() + " of " + what.about();
        return new NewCorrection(
                what.kind(), what.subjectId(), null, field.column(), label, before, after, why, List.of());
    }

    private NewCorrection answer(UUID student, Correctable what, String value, String why) {
        var form = words.form(student, what.subjectId())
                .orElseThrow(() -> new Refused("This form is not of this student's record."));
        var before = words.answer(form, what.field(), value);
        return new NewCorrection(
                "answer",
                form.id(),
                form.referral(),
                what.field(),
                form.step() + ": " + what.label(),
                before,
                value.strip(),
                why,
                form.visibleTo());
    }

    private NewCorrection entry(UUID student, Correctable what, String value, String why) {
        var entry = words.entry(student, what.subjectId())
                .orElseThrow(() -> new Refused("This entry is not of this student's record."));
        words.entry(entry, value);
        return new NewCorrection(
                "entry",
                entry.id(),
                entry.referral(),
                "detail",
                entry.title(),
                entry.detail(),
                value.strip(),
                why,
                List.of());
    }

    private void keep(UUID student, NewCorrection made) {
        rows.insert(student, made, me.id());
        var ofForm = made.kind().equals("answer") ? made.subject() : null;
        if (!made.kind().equals("entry")) {
            timeline.add(new NewTimelineEntry(
                    made.referral(),
                    made.referral() == null ? student : null,
                    "correction",
                    "Corrected: " + made.label(),
                    "Before: " + shown(made.before()) + ". Now: " + shown(made.after()) + ". Why: " + made.reason(),
                    ofForm,
                    false,
                    made.visibleTo()));
        }
        audit.record(
                "corrected record", made.kind(), made.subject().toString(), student, Map.of("field", made.field()));
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isEmpty() ? "nothing" : value;
    }

    private void mayCorrect(UUID student) {
        var about = Optional.of(student)
                .filter(students::maySee)
                .flatMap(students::forMachinery)
                .orElseThrow(() -> new Refused("This student is not here, or not yours to see."));
        me.need(Right.CORRECT_RECORDS, about.schoolId());
    }

    private static String mustBeSaid(String reason) {
        if (reason.isBlank()) throw new Refused("Say why this is corrected, for instance what the family showed you.");
        if (reason.length() > LONGEST_REASON) {
            throw new Refused("This reason is too long: " + LONGEST_REASON + " characters fit.");
        }
        return reason.strip();
    }
}
