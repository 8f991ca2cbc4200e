package org.lodestar.processes.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.consent.Consents;
import org.lodestar.platform.corrections.Corrections;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.inbox.Inbox;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.people.Roles;
import org.lodestar.platform.records.Records;
import org.lodestar.platform.referrals.Referral;
import org.lodestar.platform.referrals.ReferralProgress;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.retention.Holds;
import org.lodestar.platform.rosters.RosterImport;
import org.lodestar.platform.services.Directory;
import org.lodestar.platform.students.Students;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.platform.tokens.Tokens;
import org.lodestar.platform.trails.Trails;
import org.lodestar.processes.cases.Cases;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.processes.rights.MatrixDistrict.Case;
import org.lodestar.processes.rights.MatrixDistrict.Person;
import org.lodestar.processes.testing.RunsPathways;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries every deed as every role at every place, and holds the outcome against docs/permissions.md, so that a change of
 * who may do what shows in review. The outcome lies in target/permissions.md to be copied where it is meant.
 */
@RunsPathways
class PermissionMatrixIT {
    private static final Path KEPT = Path.of("..", "docs", "permissions.md");
    private static final Path NOW = Path.of("target", "permissions.md");

    @Autowired
    Referrals referrals;

    @Autowired
    Timeline timeline;

    @Autowired
    Inbox inbox;

    @Autowired
    Students students;

    @Autowired
    Consents consents;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    Roles roles;

    @Autowired
    Pathways pathways;

    @Autowired
    RosterImport rosters;

    @Autowired
    Directory directory;

    @Autowired
    Records records;

    @Autowired
    Corrections corrections;

    @Autowired
    Holds holds;

    @Autowired
    Trails trails;

    @Autowired
    Tokens tokens;

    @Autowired
    Me me;

    TransactionTemplate transaction;
    MatrixDistrict district;

    @Test
    void whoMayDoWhatIsAsCheckedIn(
            @Autowired TestDistricts districts,
            @Autowired JdbcClient sql,
            @Autowired ReferralProgress progress,
            @Autowired PlatformTransactionManager transactions)
            throws IOException {
        transaction = new TransactionTemplate(transactions);
        district = new MatrixDistrict(districts, roles, sql, inbox, progress, timeline);
        var page = new MatrixPage();
        page.words("# Who may do what");
        page.words("Made by PermissionMatrixIT, which tries every deed as every standard role and fails where this page"
                + " differs. Everybody holds their role at one school, “their school”; the administrator holds it in the"
                + " whole district. A district can change what its roles may do; these are the roles it begins with.");
        students(page);
        referrals(page);
        district(page);
        Files.writeString(NOW, page.text());
        assertThat(page.text())
                .as("docs/permissions.md: where the change is meant, copy processes/target/permissions.md over it")
                .isEqualTo(Files.exists(KEPT) ? Files.readString(KEPT) : "");
    }

    private void students(MatrixPage page) {
        for (var north : new boolean[] {true, false}) {
            var student = north ? district.atNorth : district.atSouth;
            var school = district.school(north);
            Map<String, MatrixPage.Deed<Person>> deeds = new LinkedHashMap<>();
            deeds.put("open the record", by(() -> students.find(student).isPresent()));
            deeds.put(
                    "find by name",
                    by(() -> students.search("amara diallo", 0, 50).stream()
                            .anyMatch(row -> row.id().equals(student))));
            deeds.put(
                    "demographics",
                    by(() -> students.find(student)
                            .filter(found -> !found.demographics().isEmpty())
                            .isPresent()));
            deeds.put(
                    "consents of no referral",
                    by(() -> !consents.ofStudent(student).isEmpty()));
            deeds.put(
                    "that something is open",
                    by(() -> !referrals.openOfStudent(student).isEmpty()));
            deeds.put("refer", by(() -> students.maySee(student) && me.may(Right.REFER, school)));
            deeds.put("export for the family", by(() -> done(() -> records.whole(student, "The family asks"))));
            deeds.put("correct for the family", by(() -> done(() -> corrections.correctable(student))));
            deeds.put("hold and purge", by(() -> done(() -> holds.place(student, "A letter of the court"))));
            if (north) district.ofOthers(true, district.district.north());
            else district.ofOthers(true, district.district.south());
            page.table("A student of " + (north ? "their" : "another") + " school", district.people(), deeds);
        }
    }

    private void referrals(MatrixPage page) {
        var here = district.district.north();
        var there = district.district.south();
        var others = district.ofOthers(false, here);
        var confidential = district.ofOthers(true, here);
        var elsewhere = district.ofOthers(false, there);
        referral(page, "A referral that others made at their school", any -> others);
        referral(page, "A confidential referral that others made at their school", any -> confidential);
        referral(page, "A referral they made themselves", each(person -> district.own(person, false)));
        referral(page, "A confidential referral they made themselves", each(person -> district.own(person, true)));
        referral(
                page,
                "A referral with a step that waits for their team",
                each(person -> district.ofTeam(person, false)));
        referral(
                page,
                "A confidential referral with a step that waits for their team",
                each(person -> district.ofTeam(person, true)));
        referral(page, "A referral at another school", any -> elsewhere);
    }

    private static Function<Person, Case> each(Function<Person, Case> make) {
        var made = new java.util.HashMap<Person, Case>();
        return person -> made.computeIfAbsent(person, make);
    }

    private void referral(MatrixPage page, String title, Function<Person, Case> of) {
        Map<String, BiPredicate<Person, Function<Person, Case>>> deeds = new LinkedHashMap<>();
        deed(deeds, "know it exists", c -> referrals.find(c.referral()).isPresent());
        deed(
                deeds,
                "read its words",
                c -> referrals.find(c.referral()).filter(Referral::full).isPresent());
        deed(deeds, "read answers", c -> answers(c, "Open answers"));
        deed(deeds, "read confidential answers", c -> answers(c, "Confidential answers"));
        deed(
                deeds,
                "read a note for psychologists",
                c -> timeline.ofReferral(c.referral()).stream()
                        .anyMatch(entry -> entry.title().equals(MatrixDistrict.NOTE)));
        deed(deeds, "comment", c -> done(() -> referrals.comment(c.referral(), "Hello")));
        deed(deeds, "take its step", c -> done(() -> inbox.claim(c.step())));
        deed(
                deeds,
                "do its step",
                c -> inbox.find(c.step()).filter(inbox::mayDo).isPresent());
        deed(deeds, "hand its step over", c -> done(() -> inbox.assign(c.step(), district.district.staffId("nurse"))));
        deed(deeds, "withdraw it", c -> cases.mayWithdraw(c.referral()));
        page.table(title, district.people(), MatrixPage.at(of, deeds));
    }

    private void deed(
            Map<String, BiPredicate<Person, Function<Person, Case>>> deeds, String name, Function<Case, Boolean> deed) {
        deeds.put(name, (person, of) -> {
            var at = of.apply(person);
            return tries(person, () -> deed.apply(at));
        });
    }

    private boolean answers(Case of, String step) {
        return referrals.submissionsOf(of.referral()).stream()
                .anyMatch(answer -> answer.stepName().equals(step));
    }

    private void district(MatrixPage page) {
        var north = district.school(true);
        var newcomer = district.newcomer;
        Map<String, MatrixPage.Deed<Person>> deeds = new LinkedHashMap<>();
        deeds.put("give the role of nurse", by(() -> done(() -> people.giveRole(newcomer, "nurse", north))));
        deeds.put("make an administrator", by(() -> done(() -> people.giveRole(newcomer, "admin", null))));
        deeds.put("change roles", by(() -> done(() -> roles.add("Speech therapist", Set.of(Right.REFER)))));
        deeds.put("change pathways", by(() -> done(() -> pathways.activate("matrix", false))));
        deeds.put("see stuck cases", by(() -> done(cases::stuck)));
        deeds.put("import rosters", by(() -> done(() -> rosters.recent(1))));
        deeds.put("change the directory", by(() -> done(() -> directory.addProvider("x", "X", "", null, null))));
        deeds.put("change settings", by(() -> me.may(Right.MANAGE_SETTINGS)));
        deeds.put("make tokens", by(() -> done(tokens::all)));
        deeds.put("see the audit", by(() -> done(trails::actions)));
        page.table("The district", district.peopleOfIt(), deeds);
    }

    private MatrixPage.Deed<Person> by(Supplier<Boolean> deed) {
        return person -> tries(person, deed);
    }

    private static boolean tries(Person person, Supplier<Boolean> deed) {
        try {
            return Me.as(person.signedIn(), deed);
        } catch (Refused refused) {
            return false;
        }
    }

    /** Does it and takes it back. */
    private boolean done(Runnable deed) {
        transaction.executeWithoutResult(status -> {
            deed.run();
            status.setRollbackOnly();
        });
        return true;
    }
}
