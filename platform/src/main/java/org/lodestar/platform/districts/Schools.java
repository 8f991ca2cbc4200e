package org.lodestar.platform.districts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The schools of the current district. */
@Component
@Transactional
public class Schools {
    private static final String SELECT = "select id, source_id, name, kind, active from schools ";

    private final JdbcClient sql;

    Schools(JdbcClient sql) {
        this.sql = sql;
    }

    /** Active schools by name, without the district office. */
    public List<School> all() {
        return sql.sql(SELECT + "where active and kind = 'school' order by name, id")
                .query(Schools::school)
                .list();
    }

    public Optional<School> find(UUID id) {
        return sql.sql(SELECT + "where id = ?").param(id).query(Schools::school).optional();
    }

    private static School school(ResultSet row, int number) throws SQLException {
        return new School(
                row.getObject("id", UUID.class),
                row.getString("source_id"),
                row.getString("name"),
                row.getString("kind"),
                row.getBoolean("active"));
    }
}
