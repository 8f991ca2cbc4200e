package org.lodestar.platform.openings;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.settings.DistrictSettings;
import org.lodestar.platform.students.Students;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks why before a record is opened, and keeps the answer. */
@Component
@Transactional
public class Openings {
    private static final String SETTING = "ask-why";
    private static final String ACTION = "said why a record is opened";

    /** Whoever made or owns a referral, has or had a step of it, gives a service, or teaches the student. */
    private static final String WORKS_WITH = """
            select exists (select from referrals r where r.student_id = :student and (:me in (r.referred_by, r.owner_id)
                or exists (select from work_items w where w.referral_id = r.id and :me in (w.assignee_id, w.closed_by))
                or exists (select from engagements e where e.referral_id = r.id and e.with_staff_id = :me)))
              or exists (select from enrollments mine join enrollments theirs on theirs.class_id = mine.class_id
                where mine.staff_member_id = :me and mine.active and theirs.student_id = :student and theirs.active)
              or exists (select from audit_entries said where said.student_id = :student and said.actor_id = :me
                and said.action = :action and said.at > now() - interval '8 hours')""";

    private final JdbcClient sql;
    private final DistrictSettings settings;
    private final Students students;
    private final Audit audit;
    private final Me me;

    Openings(JdbcClient sql, DistrictSettings settings, Students students, Audit audit, Me me) {
        this.sql = sql;
        this.settings = settings;
        this.students = students;
        this.audit = audit;
        this.me = me;
    }

    public AskWhy setting() {
        return settings.read(SETTING, AskWhy.NOT);
    }

    /** For {@link Right#MANAGE_RECORDS} in the whole district. */
    public void set(AskWhy choice) {
        me.need(Right.MANAGE_RECORDS, null);
        settings.write(SETTING, choice);
    }

    /** Whether the person signed in must say why first; a reason holds for eight hours. Machines are not asked. */
    public boolean asks(UUID student) {
        return me.maybe().isPresent()
                && setting().asks()
                && !sql.sql(WORKS_WITH)
                        .param("student", student)
                        .param("me", me.id())
                        .param("action", ACTION)
                        .query(Boolean.class)
                        .single();
    }

    /** As {@link #asks} of the student a referral is about; false for a request about nobody. */
    public boolean asksForReferral(UUID referral) {
        return studentOf(referral).filter(this::asks).isPresent();
    }

    /** The student a referral is about. */
    public Optional<UUID> studentOf(UUID referral) {
        return sql.sql("select student_id from referrals where id = ? and student_id is not null")
                .param(referral)
                .query(UUID.class)
                .optional();
    }

    /** {@link Refused} where nothing is said, or what must not be kept. */
    public void because(UUID student, String reason) {
        var about = students.forMachinery(student)
                .orElseThrow(() -> new Refused("This student is not here, or not yours to see."));
        var why = Reason.checked(reason, about);
        if (why.isEmpty()) throw new Refused("Say why you open this record.");
        audit.record(ACTION, "student", student.toString(), student, Map.of(), why);
    }
}
