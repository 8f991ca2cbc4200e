package org.lodestar.platform.inbox.internal;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.inbox.OpenWorkItem;
import org.lodestar.platform.inbox.WorkItemState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes to work items; those that answer say whether anything was changed. */
@Component
public class WorkItemChanges {
    private final JdbcClient jdbc;

    WorkItemChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers false where the engine's task is in the inbox already. What is known of the referral is copied from it. */
    public boolean open(UUID id, OpenWorkItem command) {
        return jdbc.sql("""
                insert into work_items (id, district_id, engine_task_id, referral_id, pathway_key, pathway_name,
                  pathway_version, step_key, step_name, guidance, form_id, confidential, visible_to, becomes_owner, student_id,
                  subject, school_id, team_role, assignee_id, priority, due_at, state, opened_at)
                select :id, :district, :task, r.id, r.pathway_key, r.pathway_name, r.pathway_version, :stepKey, :stepName,
                  :guidance, :form, :confidential, cast(:visibleTo as text[]), :becomesOwner, r.student_id,
                  coalesce(s.given_name || coalesce(' ' || nullif(left(s.family_name, 1), '') || '.', ''),
                    'Request of ' || f.given_name || ' ' || f.family_name),
                  cast(:school as uuid), :team, cast(:assignee as uuid), :priority, cast(:dueAt as timestamptz), 'open', :now
                from referrals r join staff_members f on f.id = r.referred_by left join students s on s.id = r.student_id
                where r.id = :referral
                on conflict (engine_task_id) do nothing""")
                        .param("id", id)
                        .param("district", DistrictScope.require())
                        .param("task", command.engineTaskId())
                        .param("referral", command.referralId())
                        .param("stepKey", command.stepKey())
                        .param("stepName", command.stepName())
                        .param("guidance", command.guidance())
                        .param("form", command.formId())
                        .param("confidential", command.confidential())
                        .param("visibleTo", Columns.array(command.visibleTo()))
                        .param("becomesOwner", command.becomesOwner())
                        .param("school", command.schoolId())
                        .param("team", command.teamRole())
                        .param("assignee", command.assigneeId())
                        .param("priority", command.priority())
                        .param("dueAt", Columns.timestamp(command.dueAt()))
                        .param("now", Columns.now())
                        .update()
                == 1;
    }

    public void assign(UUID id, @Nullable UUID staffMember) {
        jdbc.sql("update work_items set assignee_id = :staff, version = version + 1 where id = :id")
                .param("staff", staffMember)
                .param("id", id)
                .update();
    }

    public void alsoFor(String engineTaskId, String role) {
        jdbc.sql("""
                update work_items set also_role = :role, version = version + 1
                where engine_task_id = :task and state = 'open'
                  and team_role is distinct from :role and also_role is distinct from :role""").param("role", role).param("task", engineTaskId).update();
    }

    public void priority(UUID referral, int priority) {
        jdbc.sql("""
                update work_items set priority = :priority, version = version + 1
                where referral_id = :referral and state = 'open' and priority <> :priority""").param("priority", priority).param("referral", referral).update();
    }

    public boolean close(String engineTaskId, WorkItemState state, @Nullable UUID by) {
        return jdbc.sql("""
                update work_items set state = :state, closed_at = :now, closed_by = :by, version = version + 1
                where engine_task_id = :task and state = 'open'""")
                        .param("state", state.name().toLowerCase(Locale.ROOT))
                        .param("now", Columns.now())
                        .param("by", by)
                        .param("task", engineTaskId)
                        .update()
                == 1;
    }
}
