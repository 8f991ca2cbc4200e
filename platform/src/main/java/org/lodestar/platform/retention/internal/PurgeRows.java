package org.lodestar.platform.retention.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is deleted, table by table; a table that is forgotten makes the foreign keys refuse, or a test find the name. */
@Component
class PurgeRows {
    private static final List<String> OF_REFERRAL =
            List.of("timeline_entries", "corrections", "outcomes", "engagements", "consents");

    /** A referral, locked. */
    record Found(UUID id, boolean open, @Nullable UUID student) {}

    private final JdbcClient sql;

    PurgeRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Found> lock(UUID referral) {
        return sql.sql(
                        "select id, state = 'open' as open, student_id as student from referrals where id = ? for update")
                .param(referral)
                .query(Found.class)
                .optional();
    }

    List<Found> referralsOf(UUID student) {
        return sql.sql("select id, state = 'open' as open, student_id as student from referrals where student_id = ?"
                        + " order by id for update")
                .param(student)
                .query(Found.class)
                .list();
    }

    boolean isHeld(UUID student) {
        return sql.sql("select exists (select from record_holds where student_id = ? and lifted_at is null)")
                .param(student)
                .query(Boolean.class)
                .single();
    }

    /** How many rows of which table. */
    Map<String, Integer> purgeReferral(UUID referral) {
        var counts = new TreeMap<String, Integer>();
        run("""
                delete from attachments a using drafts d, work_items w where a.submission_id is null and w.referral_id = :id
                  and d.place like '%' || w.id || '%' and d.answers::text like '%' || a.pile || '%'""", referral);
        run(
                "delete from drafts d using work_items w where w.referral_id = :id and d.place like '%' || cast(w.id as text) || '%'",
                referral);
        run("""
                delete from idempotency_keys k using work_items w
                where w.referral_id = :id and (k.body like '%' || cast(w.id as text) || '%' or k.location like '%' || cast(w.id as text) || '%')""", referral);
        forgetWhereNamed(referral);
        for (var table : OF_REFERRAL) {
            counts.put(table, run("delete from " + table + " where referral_id = :id", referral));
        }
        counts.put("work_items", run("delete from work_items where referral_id = :id", referral));
        counts.put("submissions", run("delete from submissions where referral_id = :id", referral));
        run("update referrals set merged_into = null where merged_into = :id", referral);
        run("delete from referrals where id = :id", referral);
        return counts;
    }

    /** All that is left when the referrals are gone. */
    void purgeStudent(UUID student) {
        forgetWhereNamed(student);
        for (var table : List.of("timeline_entries", "consents", "corrections", "record_holds")) {
            run("delete from " + table + " where student_id = :id", student);
        }
        run("""
                update jobs set problems = '[]' from students s
                where s.id = :id and finished_at is not null and problems <> '[]'
                  and (problems::text like '%' || s.source_id || '%' or problems::text like '%' || s.family_name || '%')""", student);
        if (left(student)) {
            run("""
                    delete from roster_overrides where row_id = :id or row_id in
                      (select guardian_id from student_guardians where student_id = :id)""", student);
            run("""
                    delete from guardians g using student_guardians mine
                    where mine.student_id = :id and mine.guardian_id = g.id and not exists (
                      select from student_guardians other where other.guardian_id = g.id and other.student_id <> :id)""", student);
            run("delete from students where id = :id", student);
        }
    }

    private boolean left(UUID student) {
        return sql.sql("select not active from students where id = ?")
                .param(student)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private void forgetWhereNamed(UUID id) {
        run("""
                delete from attachments a using drafts d where a.submission_id is null
                  and d.place like '%' || cast(:id as text) || '%' and d.answers::text like '%' || a.pile || '%'""", id);
        run("delete from drafts where place like '%' || cast(:id as text) || '%'", id);
        run(
                "delete from idempotency_keys where body like '%' || cast(:id as text) || '%' or location like '%' || cast(:id as text) || '%'",
                id);
    }

    private int run(String statement, UUID id) {
        return sql.sql(statement).param("id", id).update();
    }
}
