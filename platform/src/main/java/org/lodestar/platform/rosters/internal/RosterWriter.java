package org.lodestar.platform.rosters.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.people.Managers;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes a roster into the current district, in the caller's transaction; one import of a district at a time. */
@Component
class RosterWriter {
    private final JdbcTemplate jdbc;
    private final StaffRoles staffRoles;
    private final StudentFacts studentFacts;
    private final Managers managers;

    RosterWriter(JdbcTemplate jdbc, StaffRoles staffRoles, StudentFacts studentFacts, Managers managers) {
        this.jdbc = jdbc;
        this.staffRoles = staffRoles;
        this.studentFacts = studentFacts;
        this.managers = managers;
    }

    /**
     * What a roster did.
     *
     * @param tallies what became new, changed or left, by the name of the kind of record
     * @param notes in words, what was not done as the file says
     */
    record Written(Map<String, Tally> tallies, List<String> notes) {}

    Written write(Roster roster, Problems problems, Progress progress, RosterOptions options) {
        jdbc.query(
                "select pg_advisory_xact_lock(hashtextextended('roster ' || ?, 0))",
                row -> {},
                DistrictScope.require().toString());
        var leavers = new Leavers(jdbc, roster, problems);
        if (!options.evenIfMostLeave()) {
            leavers.refuseIfMostLeave();
        }
        var tallies = new LinkedHashMap<String, Tally>();
        var managing = managers.hold();
        var staff = List.copyOf(roster.staff.values());
        schools(roster, progress, leavers, tallies);
        people(roster, progress, leavers, options.importer(), tallies);
        tallies.put("roles", staffRoles.write(staff, options.withheld()));
        var notes = notes(managers.restore(managing), staffRoles.lacking(staff, options.withheld()));
        tallies.put("family links", studentFacts.link(roster));
        tallies.put("demographics", studentFacts.describe(roster.facts));
        classes(roster, progress, leavers, tallies);
        return new Written(tallies, notes);
    }

    private static List<String> notes(List<String> kept, List<String> notGiven) {
        var notes = new ArrayList<String>();
        if (!kept.isEmpty()) {
            notes.add(
                    "With this roster nobody could manage the district's people and roles any more, so these stay as they"
                            + " are: " + String.join(", ", kept)
                            + ". Make somebody else an administrator, then import again.");
        }
        if (!notGiven.isEmpty()) {
            notes.add("Only who may manage roles makes administrators, by a roster too. Not given: "
                    + String.join(", ", notGiven) + ". Ask an administrator to give them by hand, or to import.");
        }
        return notes;
    }

    private void schools(Roster roster, Progress progress, Leavers leavers, Map<String, Tally> tallies) {
        tallies.put(
                "schools",
                new Upsert<>("schools", Lines.Org::id, Lines.Org::sourceId)
                        .with("name", "text", Lines.Org::name)
                        .with("kind", "text", Lines.Org::kind)
                        .with("parent_source_id", "text", Lines.Org::parent)
                        .write(jdbc, roster.orgs, progress)
                        .plus(new Tally(0, 0, leavers.mark("schools", RosterFile.ORGS))));
        tallies.put(
                "academic sessions",
                new Upsert<Lines.Session>("academic_sessions", any -> UUID.randomUUID(), Lines.Session::sourceId)
                        .with("title", "text", Lines.Session::title)
                        .with("kind", "text", Lines.Session::kind)
                        .with("start_date", "date", Lines.Session::start)
                        .with("end_date", "date", Lines.Session::end)
                        .with("school_year", "text", Lines.Session::schoolYear)
                        .write(jdbc, roster.sessions, progress)
                        .plus(new Tally(0, 0, leavers.mark("academic_sessions", RosterFile.ACADEMIC_SESSIONS))));
    }

    private void people(
            Roster roster, Progress progress, Leavers leavers, @Nullable UUID importer, Map<String, Tally> tallies) {
        var students = new Upsert<>("students", Lines.Pupil::id, Lines.Pupil::sourceId)
                .with("student_number", "text", Lines.Pupil::number)
                .with("given_name", "text", Lines.Pupil::givenName)
                .with("middle_name", "text", Lines.Pupil::middleName)
                .with("family_name", "text", Lines.Pupil::familyName)
                .with("grade", "text", Lines.Pupil::grade)
                .with("school_id", "uuid", Lines.Pupil::schoolId);
        var guardians = new Upsert<>("guardians", Lines.Adult::id, Lines.Adult::sourceId)
                .with("given_name", "text", Lines.Adult::givenName)
                .with("family_name", "text", Lines.Adult::familyName)
                .with("email", "text", Lines.Adult::email)
                .with("phone", "text", Lines.Adult::phone)
                .with("sms", "text", Lines.Adult::sms);
        if (roster.tellsLanguages) {
            students.with("home_language", "text", Lines.Pupil::language)
                    .with("interpreter_needed", "boolean", Lines.Pupil::interpreter);
            guardians.with("language", "text", Lines.Adult::language);
        }
        var staff = new Upsert<>("staff_members", Lines.Staff::id, Lines.Staff::sourceId)
                .with("given_name", "text", Lines.Staff::givenName)
                .with("family_name", "text", Lines.Staff::familyName)
                .with("email", "text", Lines.Staff::email)
                .with("phone", "text", Lines.Staff::phone);
        tallies.put(
                "students",
                students.write(jdbc, List.copyOf(roster.pupils.values()), progress)
                        .plus(new Tally(0, 0, leavers.mark("students", RosterFile.USERS))));
        tallies.put(
                "staff",
                staff.write(jdbc, List.copyOf(roster.staff.values()), progress)
                        .plus(new Tally(0, 0, leavers.markStaff(importer))));
        tallies.put(
                "guardians",
                guardians
                        .write(jdbc, List.copyOf(roster.adults.values()), progress)
                        .plus(new Tally(0, 0, leavers.mark("guardians", RosterFile.USERS))));
    }

    private void classes(Roster roster, Progress progress, Leavers leavers, Map<String, Tally> tallies) {
        tallies.put(
                "classes",
                new Upsert<>("classes", Lines.SchoolClass::id, Lines.SchoolClass::sourceId)
                        .with("title", "text", Lines.SchoolClass::title)
                        .with("grade", "text", Lines.SchoolClass::grade)
                        .with("school_id", "uuid", Lines.SchoolClass::schoolId)
                        .write(jdbc, roster.classes, progress)
                        .plus(new Tally(0, 0, leavers.mark("classes", RosterFile.CLASSES))));
        tallies.put(
                "enrollments",
                new Upsert<Lines.Enrollment>("enrollments", any -> UUID.randomUUID(), Lines.Enrollment::sourceId)
                        .with("class_id", "uuid", Lines.Enrollment::classId)
                        .with("school_id", "uuid", Lines.Enrollment::schoolId)
                        .with("student_id", "uuid", Lines.Enrollment::studentId)
                        .with("staff_member_id", "uuid", Lines.Enrollment::staffId)
                        .with("role", "text", Lines.Enrollment::role)
                        .with("begin_date", "date", Lines.Enrollment::begin)
                        .with("end_date", "date", Lines.Enrollment::end)
                        .write(jdbc, roster.enrollments, progress)
                        .plus(new Tally(0, 0, leavers.mark("enrollments", RosterFile.ENROLLMENTS))));
    }
}
