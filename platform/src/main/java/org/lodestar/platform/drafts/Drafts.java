package org.lodestar.platform.drafts;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.columns.Columns;
import org.lodestar.platform.database.Jsonb;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.people.Me;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of the person signed in, by place (like {@code work-item:<id>}). Nobody else sees them. */
@Component
@Transactional
public class Drafts {
    private final JdbcClient sql;
    private final Me me;
    private final Jsonb jsonb;

    Drafts(JdbcClient sql, Me me, Jsonb jsonb) {
        this.sql = sql;
        this.me = me;
        this.jsonb = jsonb;
    }

    public Optional<Draft> find(String place) {
        return sql.sql("select answers, saved_at from drafts where staff_member_id = ? and place = ?")
                .params(me.id(), place)
                .query((row, number) ->
                        new Draft(jsonb.object(row.getString("answers")), Columns.moment(row, "saved_at")))
                .optional();
    }

    /** Keeps the answers in place of what was kept there before. */
    public void save(String place, Map<String, Object> answers) {
        sql.sql("""
                insert into drafts (id, district_id, staff_member_id, place, answers, saved_at)
                values (?, ?, ?, ?, cast(? as jsonb), ?) on conflict (staff_member_id, place)
                do update set answers = excluded.answers, saved_at = excluded.saved_at""")
                .params(UUID.randomUUID(), DistrictScope.require(), me.id(), place, jsonb.write(answers), Columns.now())
                .update();
    }

    public void discard(String place) {
        sql.sql("delete from drafts where staff_member_id = ? and place = ?")
                .params(me.id(), place)
                .update();
    }
}
