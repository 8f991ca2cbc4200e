package org.lodestar.platform.inbox.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.visibility.MaySee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may hand work to whom. */
@Component
public class Handing {
    private final JdbcClient jdbc;

    Handing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who may do the item, and the coordinators and principals of its school, may hand it to somebody. */
    public boolean mayHandOver(WorkItem item, @Nullable UUID giver) {
        return jdbc.sql("select exists (select from work_items w where w.id = :id and (" + MaySee.workItem("w") + """
                 or exists (select from staff_roles held where held.staff_member_id = cast(:me as uuid)
                  and held.role in ('coordinator', 'principal')
                  and (held.school_id is null or held.school_id = w.school_id))))""")
                .param("id", item.id())
                .param("me", giver)
                .query(Boolean.class)
                .single();
    }

    /** Whether a person works where the item is: at the student's school (else the item's), or in the whole district. */
    public boolean mayReceive(WorkItem item, UUID receiver) {
        return jdbc.sql("""
                select exists (select from work_items w left join students s on s.id = w.student_id
                  join staff_roles held on held.staff_member_id = :receiver
                  where w.id = :id and (held.school_id is null or held.school_id = coalesce(s.school_id, w.school_id)
                    or coalesce(s.school_id, w.school_id) is null))""")
                .param("receiver", receiver)
                .param("id", item.id())
                .query(Boolean.class)
                .single();
    }
}
