package org.lodestar.platform.districts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All districts of this installation (names only, no children), and the one in force. */
@Component
@Transactional
public class Districts {
    private static final String SELECT = "select id, key, name, time_zone, language from districts ";

    private final JdbcClient sql;

    Districts(JdbcClient sql) {
        this.sql = sql;
    }

    /** By name. */
    public List<District> all() {
        return sql.sql(SELECT + "order by name").query(Districts::district).list();
    }

    public Optional<District> find(String key) {
        return sql.sql(SELECT + "where key = ?")
                .param(key)
                .query(Districts::district)
                .optional();
    }

    /** The district in force; {@link Refused} where there is none. */
    public District current() {
        return sql.sql(SELECT + "where id = ?")
                .param(DistrictScope.require())
                .query(Districts::district)
                .single();
    }

    /** {@link Refused} where the key is taken. */
    public District create(String key, String name, ZoneId timeZone, String language) {
        var district = new District(UUID.randomUUID(), key, name, timeZone, language);
        var made = sql.sql("insert into districts (id, key, name, time_zone, language) values (?, ?, ?, ?, ?)"
                        + " on conflict (key) do nothing")
                .params(district.id(), key, name, timeZone.getId(), language)
                .update();
        if (made == 0) throw new Refused("There is a district with the key '" + key + "' already.");
        return district;
    }

    private static District district(ResultSet row, int number) throws SQLException {
        return new District(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")),
                row.getString("language"));
    }
}
