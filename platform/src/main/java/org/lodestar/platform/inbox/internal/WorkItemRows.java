package org.lodestar.platform.inbox.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.inbox.WorkItemState;
import org.lodestar.platform.visibility.MaySee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads single work items, and those of a referral. */
@Component
public class WorkItemRows {
    /** To be continued with a condition on {@code w}. */
    public static final String WORK_ITEMS = """
            select w.*, sc.name as school_name, a.given_name || ' ' || a.family_name as assignee_name,
              c.given_name || ' ' || c.family_name as closed_by_name
            from work_items w
            left join schools sc on sc.id = w.school_id
            left join staff_members a on a.id = w.assignee_id
            left join staff_members c on c.id = w.closed_by
            """;

    private final JdbcClient jdbc;

    WorkItemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever the reader is. */
    public Optional<WorkItem> find(UUID id) {
        return jdbc.sql(WORK_ITEMS + "where w.id = :id")
                .param("id", id)
                .query(WorkItemRows::workItem)
                .optional();
    }

    /** Locked until the transaction ends, so that of two who change it the second sees what the first did. */
    public Optional<WorkItem> lock(UUID id) {
        jdbc.sql("select id from work_items where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    public Optional<WorkItem> byEngineTask(String engineTaskId) {
        return jdbc.sql(WORK_ITEMS + "where w.engine_task_id = :task")
                .param("task", engineTaskId)
                .query(WorkItemRows::workItem)
                .optional();
    }

    public boolean sees(UUID id, @Nullable UUID reader) {
        return jdbc.sql("select exists (select from work_items w where w.id = :id and " + MaySee.workItem("w") + ")")
                .param("id", id)
                .param("me", reader)
                .query(Boolean.class)
                .single();
    }

    public List<WorkItem> openOfReferral(UUID referral, @Nullable UUID reader) {
        return jdbc.sql(WORK_ITEMS + """
                where w.referral_id = :referral and w.state = 'open'
                  and exists (select from referrals r where r.id = w.referral_id and """ + " " + MaySee.referral("r") + ") order by w.due_order, w.id")
                .param("referral", referral)
                .param("me", reader)
                .query(WorkItemRows::workItem)
                .list();
    }

    public static WorkItem workItem(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                Columns.id(row, "id"),
                row.getString("engine_task_id"),
                Columns.id(row, "referral_id"),
                row.getString("pathway_key"),
                row.getString("pathway_name"),
                row.getInt("pathway_version"),
                row.getString("step_key"),
                row.getString("step_name"),
                row.getString("guidance"),
                row.getString("form_id"),
                row.getBoolean("confidential"),
                Columns.words(row, "visible_to"),
                row.getBoolean("becomes_owner"),
                Columns.idOrNull(row, "student_id"),
                row.getString("subject"),
                Columns.idOrNull(row, "school_id"),
                row.getString("school_name"),
                row.getString("team_role"),
                Columns.idOrNull(row, "assignee_id"),
                row.getString("assignee_name"),
                row.getInt("priority"),
                Columns.momentOrNull(row, "due_at"),
                WorkItemState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Columns.moment(row, "opened_at"),
                Columns.momentOrNull(row, "closed_at"),
                row.getString("closed_by_name"),
                row.getInt("version"));
    }
}
