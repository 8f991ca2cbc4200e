package org.lodestar.processes.known;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.services.Directory;
import org.lodestar.platform.students.Student;
import org.lodestar.platform.students.Students;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a form may show and offer besides its own answers, by these names (docs/pathway-files.md): {@code student}
 * (name, firstName, grade, school, homeLanguage, interpreter, guardians), {@code me} (name), {@code services} and
 * {@code staff.<role>} as options, and for a step also {@code referral} (number, summary, referredBy, urgent),
 * {@code openReferrals} as options, {@code answers.<step>.<field>} and, where it is repeated, {@code each} (label,
 * value). Everything is as the person signed in may see it; nothing of it enters the engine.
 */
@Component
public class Known {

    private final Students students;
    private final Directory directory;
    private final StaffOptions staff;
    private final Referrals referrals;
    private final People people;
    private final Me me;

    Known(Students students, Directory directory, StaffOptions staff, Referrals referrals, People people, Me me) {
        this.students = students;
        this.directory = directory;
        this.staff = staff;
        this.referrals = referrals;
        this.people = people;
        this.me = me;
    }

    /** For an intake; {@link Refused} where the person may not see the student. */
    @Transactional
    public Map<String, Object> forIntake(@Nullable UUID student) {
        if (student == null) return common(null, mySchool());
        Student found = students.find(student)
                .orElseThrow(() -> new Refused("This student is not one you can see. Ask your school's coordinator."));
        return common(found, found.schoolId());
    }

    /** For a step of a case that the person signed in may do, and therefore knows the student. */
    @Transactional
    public Map<String, Object> forStep(CaseFacts facts, @Nullable Option each) {
        UUID id = facts.studentId();
        Student student = id == null
                ? null
                : students.find(id).or(() -> students.forMachinery(id)).orElse(null);
        Map<String, Object> known = common(student, facts.schoolId());
        known.put("referral", referral(facts));
        known.put("openReferrals", id == null ? List.of() : others(facts, id));
        known.put("answers", answers(facts.id()));
        if (each != null) known.put("each", each.asMap());
        return known;
    }

    /** The school of the person signed in; null where they work in the whole district. */
    public @Nullable UUID mySchool() {
        return me.require().roles().stream()
                .filter(role -> role.schoolId() != null)
                .findFirst()
                .map(role -> role.schoolId())
                .orElse(null);
    }

    private Map<String, Object> common(@Nullable Student student, @Nullable UUID school) {
        Map<String, Object> known = new LinkedHashMap<>();
        if (student != null) known.put("student", StudentFacts.of(student));
        known.put("me", Map.of("name", me.require().name()));
        known.put(
                "services",
                directory.services(school).stream()
                        .map(service -> new Option(service.name(), service.id().toString()).asMap())
                        .toList());
        known.put("staff", staff.byRole(school));
        return known;
    }

    private Map<String, Object> referral(CaseFacts facts) {
        return Map.of(
                "number", facts.number(),
                "summary", facts.summary(),
                "referredBy",
                        people.find(facts.referredBy()).map(StaffMember::name).orElse(""),
                "urgent", facts.urgent());
    }

    private List<Map<String, Object>> others(CaseFacts facts, UUID student) {
        return referrals.openOfStudent(student).stream()
                .filter(other -> !other.id().equals(facts.id()))
                .map(other -> new Option(
                                "#" + other.number() + " " + other.pathway().name() + ", from "
                                        + other.referredByName(),
                                other.id().toString())
                        .asMap())
                .toList();
    }

    private Map<String, Object> answers(UUID referral) {
        Map<String, Object> answers = new LinkedHashMap<>();
        referrals.submissionsOf(referral).forEach(sent -> answers.put(sent.stepKey(), sent.answers()));
        return answers;
    }
}
