package org.lodestar.processes.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.School;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.people.Roles;
import org.lodestar.platform.referrals.RecordSubmission;
import org.lodestar.platform.referrals.ReferralProgress;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.TestForms;
import org.lodestar.platform.testing.WorkItemFixture;
import org.lodestar.platform.timeline.NewTimelineEntry;
import org.lodestar.platform.timeline.Timeline;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district with one person of each kind, and a referral of each kind for each of them. */
final class MatrixDistrict {
    static final String NOTE = "Note for psychologists";

    /** A referral and its step that waits. */
    record Case(UUID referral, UUID step) {}

    /** Someone, and the role whose team they are in. */
    record Person(String name, SignedIn signedIn, String team, boolean ofThisDistrict) {}

    final TestDistrict district;
    final UUID atNorth;
    final UUID atSouth;
    final UUID newcomer;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final SignedIn writer;
    private final UUID referrer;
    private final JdbcClient sql;
    private final Inbox inbox;
    private final ReferralProgress progress;
    private final Timeline timeline;

    MatrixDistrict(
            TestDistricts districts,
            Roles roles,
            JdbcClient sql,
            Inbox inbox,
            ReferralProgress progress,
            Timeline timeline) {
        this.sql = sql;
        this.inbox = inbox;
        this.progress = progress;
        this.timeline = timeline;
        this.district = districts.fresh();
        this.writer = district.another("psychologist", district.north());
        this.referrer = idOf(district.another("teacher", district.north()));
        this.newcomer = idOf(district.another("aide", district.north()));
        this.atNorth = student(district.north());
        this.atSouth = student(district.south());
        district.call(() -> sql.sql(
                        "insert into roles (district_id, key, label, position) values (?, 'nobodys', 'Nobody''s', 999)")
                .param(district.id())
                .update());
        district.call(roles::labels).forEach((key, label) -> {
            if (!key.equals("nobodys")) add(label, district.person(key), key, true);
        });
        var roleless = district.another("teacher", district.north());
        change("delete from staff_roles where staff_member_id = ?", roleless);
        add("*Nobody's role any more*", roleless, "teacher", true);
        var gone = district.another("counselor", district.north());
        change("update staff_members set active = false where id = ?", gone);
        add("*Left the district (was counselor)*", gone, "counselor", true);
        add("*Administrator of another district*", districts.fresh().person("admin"), "admin", false);
        var operator = new SignedIn(UUID.randomUUID(), null, null, "Operator", "op@test.example", "", true, Set.of());
        add("*Operator*", operator, "admin", false);
    }

    private void add(String name, SignedIn person, String team, boolean ofThisDistrict) {
        people.put(name, new Person(name, person, team, ofThisDistrict));
    }

    Map<String, Person> people() {
        return people;
    }

    /** Without the administrator of another district, who may of course do things there. */
    Map<String, Person> peopleOfIt() {
        var ofIt = new LinkedHashMap<>(people);
        ofIt.values()
                .removeIf(
                        person -> !person.ofThisDistrict() && person.signedIn().districtId() != null);
        return ofIt;
    }

    /** One that others made at a school, whose step waits for a team nobody here is in. */
    Case ofOthers(boolean confidential, School school) {
        return make(confidential, school, referrer, "nobodys");
    }

    Case own(Person person, boolean confidential) {
        var by = person.ofThisDistrict() ? idOf(person.signedIn()) : referrer;
        return make(confidential, district.north(), by, "nobodys");
    }

    Case ofTeam(Person person, boolean confidential) {
        return make(confidential, district.north(), referrer, person.team());
    }

    private Case make(boolean confidential, School school, UUID by, String team) {
        var id = UUID.randomUUID();
        var student = school.equals(district.north()) ? atNorth : atSouth;
        district.call(() -> sql.sql("""
                insert into referrals (id, district_id, pathway_key, pathway_name, pathway_version, confidential, student_id,
                  school_id, summary, referred_by, state, start_state, submitted_at)
                values (?, ?, 'matrix', 'Matrix', 1, ?, ?, ?, 'Cries in class', ?, 'open', 'started', ?)""")
                .params(id, district.id(), confidential, student, school.id(), by, Columns.now())
                .update());
        var step = district.call(() ->
                WorkItemFixture.aStep("Talk").of(id).forTeam(team, school.id()).openedIn(inbox));
        org.lodestar.platform.people.Me.as(writer, () -> {
            answered(id, "Open answers", false);
            answered(id, "Confidential answers", true);
            timeline.add(new NewTimelineEntry(id, null, "comment", NOTE, "", null, true, List.of("psychologist")));
            return true;
        });
        return new Case(id, step);
    }

    private void answered(UUID referral, String step, boolean confidential) {
        progress.record(new RecordSubmission(
                referral, null, step, step, TestForms.saying("…"), TestForms.JSON, confidential, List.of()));
    }

    private UUID student(School school) {
        var id = district.aStudentAt(school).named("Amara", "Diallo").create();
        district.call(() -> sql.sql("update students set demographics = '{\"sex\": \"female\"}' where id = ?")
                .param(id)
                .update());
        district.call(() -> sql.sql("""
                insert into consents (id, district_id, student_id, purpose, state, recorded_at)
                values (gen_random_uuid(), ?, ?, 'counseling', 'given', now())""").params(district.id(), id).update());
        return id;
    }

    private void change(String statement, SignedIn person) {
        district.call(() -> sql.sql(statement).param(idOf(person)).update());
    }

    private static UUID idOf(SignedIn person) {
        return java.util.Objects.requireNonNull(person.staffId());
    }

    @Nullable
    UUID school(boolean north) {
        return (north ? district.north() : district.south()).id();
    }
}
