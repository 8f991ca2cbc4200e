package org.lodestar.platform.inbox.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.students.Students;
import org.lodestar.platform.visibility.Holds;
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

    /** Who may do the item, and who coordinates or leads at its school, may hand it to somebody. */
    public boolean mayHandOver(WorkItem item, @Nullable UUID giver) {
        return jdbc.sql("select exists (select from work_items w where w.id = :id and (" + MaySee.workItem("w") + " or "
                        + Holds.at("w.school_id", Right.COORDINATE) + " or " + Holds.at("w.school_id", Right.LEAD)
                        + "))")
                .param("id", item.id())
                .param("me", giver)
                .query(Boolean.class)
                .single();
    }

    /** Whether a person may see the student; where the item is about nobody, whether they work at its school. */
    public boolean mayReceive(WorkItem item, UUID receiver) {
        return jdbc.sql(
                        "select exists (select from work_items w left join students s on s.id = w.student_id where w.id = :id and ((s.id is not null and "
                                + Students.mayBeSeen("s") + """
                        ) or (s.id is null and (w.school_id is null or exists (
                          select from staff_roles held where held.staff_member_id = :me
                            and (held.school_id is null or held.school_id = w.school_id))))))""")
                .param("id", item.id())
                .param("me", receiver)
                .query(Boolean.class)
                .single();
    }
}
