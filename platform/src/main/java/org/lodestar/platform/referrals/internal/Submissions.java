package org.lodestar.platform.referrals.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.attachments.Attachments;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.referrals.RecordSubmission;
import org.lodestar.platform.referrals.SubmissionView;
import org.lodestar.platform.visibility.MaySee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers, whole, with the form they were given to. */
@Component
public class Submissions {
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Attachments attachments;

    Submissions(JdbcClient jdbc, ObjectMapper json, Attachments attachments) {
        this.jdbc = jdbc;
        this.json = json;
        this.attachments = attachments;
    }

    public UUID keep(RecordSubmission command, UUID by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into submissions (id, district_id, referral_id, work_item_id, step_key, step_name, form_id, answers,
                  form, confidential, visible_to, submitted_by, submitted_at)
                values (:id, :district, :referral, :workItem, :stepKey, :stepName, :form, cast(:answers as jsonb),
                  cast(:formJson as jsonb), :confidential, cast(:visibleTo as text[]), :by, :at)""")
                .param("id", id)
                .param("district", DistrictScope.require())
                .param("referral", command.referralId())
                .param("workItem", command.workItemId())
                .param("stepKey", command.stepKey())
                .param("stepName", command.stepName())
                .param("form", command.submission().form().id())
                .param("answers", write(command.submission().answers()))
                .param("formJson", command.formJson())
                .param("confidential", command.confidential())
                .param("visibleTo", Columns.array(command.visibleTo()))
                .param("by", by)
                .param("at", Columns.now())
                .update();
        attachments.belongTo(id, command.submission().answers());
        return id;
    }

    public List<SubmissionView> of(UUID referral, @Nullable UUID reader) {
        return jdbc.sql("""
                select s.*, a.given_name || ' ' || a.family_name as author
                from submissions s join referrals r on r.id = s.referral_id join staff_members a on a.id = s.submitted_by
                where s.referral_id = :referral and """ + " " + MaySee.submission("s", "r") + " order by s.submitted_at, s.id")
                .param("referral", referral)
                .param("me", reader)
                .query(this::view)
                .list();
    }

    private SubmissionView view(ResultSet row, int number) throws SQLException {
        return new SubmissionView(
                Columns.id(row, "id"),
                row.getString("step_key"),
                row.getString("step_name"),
                row.getString("form_id"),
                row.getString("form"),
                read(row.getString("answers")),
                row.getString("author"),
                Columns.moment(row, "submitted_at"),
                row.getBoolean("confidential"));
    }

    private Map<String, Object> read(String answers) {
        try {
            return json.readValue(answers, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
