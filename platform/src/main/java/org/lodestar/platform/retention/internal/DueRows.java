package org.lodestar.platform.retention.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.retention.DuePurge;
import org.lodestar.platform.retention.DuePurges;
import org.lodestar.platform.retention.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is due. A student who left and has an open referral is not: it must come to an end first. */
@Component
@Transactional
public class DueRows {
    public static final String SETTINGS = "retention";

    private static final String HELD =
            "exists (select from record_holds h where h.student_id = %s and h.lifted_at is null)";

    private static final String DUE = """
            select r.id as referral_id, r.student_id, r.pathway_name || ' No. ' || r.number as what, r.closed_at as since,
              s.given_name || ' ' || s.family_name as student_name, %s as held
            from referrals r left join students s on s.id = r.student_id
            where r.state = 'closed' and r.closed_at < now() - make_interval(years => cast(:closing as int))
            union all
            select null, s.id, 'Whole record', s.left_at, s.given_name || ' ' || s.family_name, %s
            from students s
            where not s.active and s.left_at < now() - make_interval(years => cast(:leaving as int))
              and not exists (select from referrals r where r.student_id = s.id and r.state = 'open')
            """.formatted(HELD.formatted("r.student_id"), HELD.formatted("s.id"));

    private final JdbcClient sql;

    DueRows(JdbcClient sql) {
        this.sql = sql;
    }

    public DuePurges preview(Retention retention, int first) {
        return new DuePurges(
                count(retention, "true"), count(retention, "held"), rows(retention, " order by since limit " + first));
    }

    /** Without those that are held. */
    public List<DuePurge> due(Retention retention) {
        return rows(retention, " where not held order by since");
    }

    private int count(Retention retention, String which) {
        return query("select count(*) from (" + DUE + ") due where " + which, retention)
                .query(Integer.class)
                .single();
    }

    private List<DuePurge> rows(Retention retention, String rest) {
        return query("select * from (" + DUE + ") due" + rest, retention)
                .query(DueRows::due)
                .list();
    }

    private JdbcClient.StatementSpec query(String statement, Retention retention) {
        return sql.sql(statement)
                .param("closing", retention.yearsAfterClosing())
                .param("leaving", retention.yearsAfterLeaving());
    }

    private static DuePurge due(ResultSet row, int number) throws SQLException {
        return new DuePurge(
                Columns.idOrNull(row, "referral_id"),
                Columns.idOrNull(row, "student_id"),
                row.getString("what"),
                row.getString("student_name"),
                Columns.moment(row, "since"),
                row.getBoolean("held"));
    }
}
