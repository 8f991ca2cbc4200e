package org.lodestar.platform.records.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.consent.Consent;
import org.lodestar.platform.database.Jsonb;
import org.lodestar.platform.engagements.Engagement;
import org.lodestar.platform.engagements.Outcome;
import org.lodestar.platform.records.Access;
import org.lodestar.platform.records.RecordedFile;
import org.lodestar.platform.records.RecordedForm;
import org.lodestar.platform.referrals.PathwayRef;
import org.lodestar.platform.referrals.ReferralRow;
import org.lodestar.platform.referrals.SubmissionView;
import org.lodestar.platform.timeline.TimelineEntry;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything of one student, whoever asks and whatever is confidential. */
@Component
public class RecordRows {
    private final JdbcClient sql;
    private final Jsonb jsonb;

    RecordRows(JdbcClient sql, Jsonb jsonb) {
        this.sql = sql;
        this.jsonb = jsonb;
    }

    public List<ReferralRow> referrals(UUID student) {
        return list("""
                select r.*, s.given_name || ' ' || s.family_name as student_name, c.name as school_name,
                  o.given_name || ' ' || o.family_name as owner_name, f.given_name || ' ' || f.family_name as referred_by_name
                from referrals r join students s on s.id = r.student_id left join schools c on c.id = r.school_id
                left join staff_members o on o.id = r.owner_id join staff_members f on f.id = r.referred_by
                where r.student_id = ? order by r.submitted_at, r.id""", student, RecordRows::referral);
    }

    public List<RecordedForm> forms(UUID student) {
        return list("""
                select s.*, a.given_name || ' ' || a.family_name as author from submissions s
                join referrals r on r.id = s.referral_id join staff_members a on a.id = s.submitted_by
                where r.student_id = ? order by s.submitted_at, s.id""", student, this::form);
    }

    public List<RecordedFile> files(UUID student) {
        return list(
                """
                select a.id, a.submission_id as form_id, a.name, a.type, a.size from attachments a
                join submissions s on s.id = a.submission_id join referrals r on r.id = s.referral_id
                where r.student_id = ? order by a.added_at, a.id""",
                student,
                (row, number) -> new RecordedFile(
                        Columns.id(row, "id"),
                        Columns.id(row, "form_id"),
                        row.getString("name"),
                        row.getString("type"),
                        row.getInt("size")));
    }

    /** The bytes of a file. */
    public byte[] content(UUID file) {
        return sql.sql("select c.content from attachments a join attachment_contents c"
                        + " on c.district_id = a.district_id and c.hash = a.hash where a.id = ?")
                .param(file)
                .query(byte[].class)
                .single();
    }

    public List<Engagement> engagements(UUID student) {
        return list("""
                select e.*, w.given_name || ' ' || w.family_name as with_name from engagements e
                left join staff_members w on w.id = e.with_staff_id where e.student_id = ? order by e.opened_at""", student, RecordRows::engagement);
    }

    public List<Outcome> outcomes(UUID student) {
        return list("""
                select o.*, w.given_name || ' ' || w.family_name as by_name from outcomes o
                left join staff_members w on w.id = o.recorded_by where o.student_id = ? order by o.recorded_at""", student, RecordRows::outcome);
    }

    public List<Consent> consents(UUID student) {
        return list("""
                select c.*, g.given_name || ' ' || g.family_name as guardian_name,
                  w.given_name || ' ' || w.family_name as by_name
                from consents c left join guardians g on g.id = c.guardian_id
                left join staff_members w on w.id = c.recorded_by where c.student_id = ? order by c.recorded_at""", student, RecordRows::consent);
    }

    public List<TimelineEntry> timeline(UUID student) {
        return list("""
                select t.*, coalesce(w.given_name || ' ' || w.family_name, 'Lodestar') as actor_name,
                  array(select o.label from roles o where o.district_id = t.district_id and o.key = any (t.visible_to)
                    order by o.position) as only_for
                from timeline_entries t left join staff_members w on w.id = t.actor_id
                where t.student_id = ? order by t.at, t.id""", student, RecordRows::entry);
    }

    public List<Access> accesses(UUID student) {
        return list(
                "select at, actor_name, action, reason from audit_entries where student_id = ? order by id",
                student,
                (row, number) -> new Access(
                        Columns.moment(row, "at"),
                        row.getString("actor_name"),
                        row.getString("action"),
                        row.getString("reason")));
    }

    private <T> List<T> list(String statement, UUID student, RowMapper<T> mapper) {
        return sql.sql(statement).param(student).query(mapper).list();
    }

    private RecordedForm form(ResultSet row, int number) throws SQLException {
        var answers = jsonb.object(row.getString("answers"));
        return new RecordedForm(
                Columns.id(row, "id"),
                Columns.id(row, "referral_id"),
                row.getString("step_name"),
                row.getString("author"),
                Columns.moment(row, "submitted_at"),
                row.getBoolean("confidential"),
                answers,
                AnswerWords.of(row.getString("form"), answers));
    }

    /** The same of a form that a person may see. */
    public static RecordedForm form(UUID referral, SubmissionView form) {
        return new RecordedForm(
                form.id(),
                referral,
                form.stepName(),
                form.by(),
                form.at(),
                form.confidential(),
                form.answers(),
                AnswerWords.of(form.formJson(), form.answers()));
    }

    private static ReferralRow referral(ResultSet row, int number) throws SQLException {
        return new ReferralRow(
                Columns.id(row, "id"),
                row.getLong("number"),
                new PathwayRef(
                        row.getString("pathway_key"),
                        row.getString("pathway_name"),
                        row.getInt("pathway_version"),
                        row.getBoolean("confidential"),
                        0),
                Columns.idOrNull(row, "student_id"),
                row.getString("student_name"),
                row.getString("school_name"),
                row.getString("owner_name"),
                row.getString("referred_by_name"),
                row.getString("milestone_name"),
                Columns.momentOrNull(row, "milestone_since"),
                "open".equals(row.getString("state")),
                row.getString("ending"),
                row.getString("ending_name"),
                row.getBoolean("urgent"),
                Columns.moment(row, "submitted_at"),
                Columns.momentOrNull(row, "closed_at"));
    }

    private static Engagement engagement(ResultSet row, int number) throws SQLException {
        return new Engagement(
                Columns.id(row, "id"),
                Columns.id(row, "referral_id"),
                Columns.idOrNull(row, "student_id"),
                Columns.idOrNull(row, "service_id"),
                row.getString("service_name"),
                "open".equals(row.getString("state")),
                row.getString("with_name"),
                Columns.moment(row, "opened_at"),
                Columns.momentOrNull(row, "closed_at"),
                row.getString("result"));
    }

    private static Outcome outcome(ResultSet row, int number) throws SQLException {
        return new Outcome(
                Columns.id(row, "id"),
                Columns.id(row, "referral_id"),
                Columns.idOrNull(row, "student_id"),
                row.getString("result"),
                row.getString("summary"),
                row.getString("by_name"),
                Columns.moment(row, "recorded_at"));
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        return new Consent(
                Columns.id(row, "id"),
                Columns.id(row, "student_id"),
                Columns.idOrNull(row, "referral_id"),
                row.getString("purpose"),
                row.getString("state"),
                row.getString("method"),
                row.getString("guardian_name"),
                row.getString("by_name"),
                Columns.moment(row, "recorded_at"),
                row.getObject("valid_until", LocalDate.class));
    }

    private static TimelineEntry entry(ResultSet row, int number) throws SQLException {
        return new TimelineEntry(
                Columns.id(row, "id"),
                Columns.idOrNull(row, "referral_id"),
                Columns.idOrNull(row, "student_id"),
                Columns.moment(row, "at"),
                Columns.idOrNull(row, "actor_id"),
                row.getString("actor_name"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("detail"),
                Columns.idOrNull(row, "submission_id"),
                row.getBoolean("referrer_sees"),
                Columns.words(row, "only_for"));
    }
}
