package org.lodestar.platform.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.platform.testing.ReferralFixture.aReferral;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.consent.Consents;
import org.lodestar.platform.corrections.Corrections;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.students.Students;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever adds a way to read a student's data must audit it or say here why not. */
@WithPostgres
class ReadsAreAuditedIT {
    private static final List<String> STUDENT_DATA = List.of(
            "students.Student",
            "referrals.Referral",
            "referrals.SubmissionView",
            "timeline.TimelineEntry",
            "consent.Consent",
            "engagements.Engagement",
            "engagements.Outcome",
            "inbox.WorkItem",
            "inbox.InboxPage",
            "corrections.Correct",
            "attachments.Attachment",
            "records.StudentRecord",
            "drafts.Draft",
            "idempotency.KeptAnswer",
            "retention.Hold",
            "retention.DuePurge",
            "trails.TrailPage",
            "byte[]");

    private static final String LIST = "a line of a list: a name, no record; opening the line is audited";
    private static final String BESIDE = "shown only beside a record or referral whose reading is audited";
    private static final String MACHINE = "for the machinery, never shown as it is";
    private static final String OWN = "what the person asking wrote or sent themselves";
    private static final String PROGRESS = "that a referral exists and how far it is, no words";

    private static final Map<String, String> EXPLAINED = Map.ofEntries(
            Map.entry("Students.search", LIST),
            Map.entry("Students.row", LIST),
            Map.entry("Students.forMachinery", MACHINE),
            Map.entry("Referrals.mine", LIST),
            Map.entry("Referrals.ofStudent", PROGRESS),
            Map.entry("Referrals.openOfStudent", PROGRESS),
            Map.entry("Timeline.ofReferral", BESIDE),
            Map.entry("Timeline.ofStudent", BESIDE),
            Map.entry("Consents.ofStudent", BESIDE),
            Map.entry("Engagements.ofReferral", BESIDE),
            Map.entry("Engagements.ofStudent", BESIDE),
            Map.entry("Outcomes.ofReferral", BESIDE),
            Map.entry("Outcomes.ofStudent", BESIDE),
            Map.entry("Corrections.ofStudent", BESIDE),
            Map.entry("Corrections.allOfStudent", MACHINE),
            Map.entry("Attachments.of", "names of files beside a form; reading one is audited"),
            Map.entry("Attachments.add", OWN),
            Map.entry("DirectoryExport.zip", "services and who gives them, no student"),
            Map.entry("Drafts.find", OWN),
            Map.entry("IdempotencyKeys.take", OWN),
            Map.entry("Inbox.find", LIST),
            Map.entry("Inbox.byEngineTask", MACHINE),
            Map.entry("Inbox.claim", "a change, and audited as one"),
            Map.entry("Inbox.release", "a change, and audited as one"),
            Map.entry("Inbox.assign", "a change, and audited as one"),
            Map.entry("InboxQuery.page", LIST),
            Map.entry("InboxQuery.openOfReferral", BESIDE),
            Map.entry("Holds.inForce", BESIDE),
            Map.entry("Holds.ofStudent", BESIDE),
            Map.entry("Purges.preview", LIST),
            Map.entry("Trails.page", "the audit itself; taking it along is audited"));

    @Autowired
    ApplicationContext context;

    @Autowired
    TestDistricts districts;

    @Autowired
    Students students;

    @Autowired
    Referrals referrals;

    @Autowired
    Records records;

    @Autowired
    Corrections corrections;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient sql;

    private TestDistrict district;
    private UUID student;
    private UUID referral;

    @BeforeEach
    void aReferredStudent() {
        district = districts.fresh();
        student = district.aStudentAt(district.north()).create();
        referral = aReferral().about(student).by(district.person("teacher")).sentTo(referrals);
    }

    private Map<String, Runnable> audited() {
        var calls = new LinkedHashMap<String, Runnable>();
        calls.put("Students.find", () -> students.find(student));
        calls.put("Referrals.find", () -> referrals.find(referral));
        calls.put("Referrals.submissionsOf", () -> referrals.submissionsOf(referral));
        calls.put("Records.find", () -> records.find(student, ""));
        calls.put("Records.whole", () -> records.whole(student, ""));
        calls.put("Records.archive", () -> records.archive(student, ""));
        calls.put("Corrections.correctable", () -> corrections.correctable(student));
        calls.put("Attachments.read", () -> {});
        return calls;
    }

    @Test
    void everyWayToReadAStudentsDataIsAuditedOrExplained() {
        var known = new TreeSet<>(EXPLAINED.keySet());
        known.addAll(audited().keySet());
        assertThat(waysToRead()).isEqualTo(known);
    }

    @Test
    void readingLeavesAnEntryAboutTheStudent() {
        audited().forEach((name, call) -> {
            if (name.equals("Attachments.read")) return; // AttachmentsIT shows it
            var other = name.startsWith("Referrals") ? "another " + name : name;
            var reader = name.startsWith("Referrals") ? district.another("admin", null) : district.person("admin");
            var before = entries();
            org.lodestar.platform.people.Me.as(reader, () -> {
                call.run();
                return true;
            });
            assertThat(entries()).as(other).isGreaterThan(before);
        });
    }

    private TreeSet<String> waysToRead() {
        var ways = new TreeSet<String>();
        for (var bean : context.getBeansOfType(Object.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            if (!type.getName().startsWith("org.lodestar.platform.")
                    || type.getName().contains(".internal.")) continue;
            if (type.getName().contains(".testing.") || !Modifier.isPublic(type.getModifiers())) continue;
            Arrays.stream(type.getDeclaredMethods())
                    .filter(ReadsAreAuditedIT::tellsStudentData)
                    .forEach(method -> ways.add(type.getSimpleName() + "." + method.getName()));
        }
        return ways;
    }

    private static boolean tellsStudentData(Method method) {
        if (!Modifier.isPublic(method.getModifiers()) || Modifier.isStatic(method.getModifiers())) return false;
        var type = method.getGenericReturnType().getTypeName();
        return STUDENT_DATA.stream().anyMatch(type::contains)
                || Stream.of(method.getParameterTypes()).anyMatch(JdbcClient.class::equals);
    }

    private int entries() {
        return district.call(() -> sql.sql("select count(*) from audit_entries where student_id = ?")
                .param(student)
                .query(Integer.class)
                .single());
    }
}
