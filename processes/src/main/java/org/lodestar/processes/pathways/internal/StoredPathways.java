package org.lodestar.processes.pathways.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.processes.files.PathwaySettings;
import org.lodestar.processes.pathways.PathwaySummary;
import org.lodestar.processes.pathways.PathwayVersionRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code pathways} and {@code pathway_versions} of the current district. */
@Component
public class StoredPathways {

    private final JdbcClient jdbc;

    StoredPathways(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> activeKeys() {
        return jdbc.sql("select key from pathways where active and current_version is not null")
                .query(String.class)
                .list();
    }

    public Optional<Integer> currentVersion(String key) {
        return jdbc.sql("select current_version from pathways where key = :key and current_version is not null")
                .param("key", key)
                .query(Integer.class)
                .optional();
    }

    /** The next number, holding the pathway's row so that two publications get two numbers. */
    int nextVersion(PathwaySettings settings) {
        return jdbc.sql("""
                insert into pathways (id, district_id, key, name, current_version) values (:id, :district, :key, :name, 1)
                on conflict (district_id, key) do update
                set current_version = coalesce(pathways.current_version, 0) + 1, name = excluded.name
                returning current_version""")
                .param("id", UUID.randomUUID())
                .param("district", DistrictScope.require())
                .param("key", settings.key())
                .param("name", settings.name())
                .query(Integer.class)
                .single();
    }

    public void activate(String key, boolean active) {
        jdbc.sql("update pathways set active = :active where key = :key")
                .param("active", active)
                .param("key", key)
                .update();
    }

    public List<PathwaySummary> summaries() {
        return jdbc.sql("""
                select coalesce(p.key, d.key) as key, coalesce(p.name, d.key) as name, p.current_version, p.active,
                  d.id is not null as has_draft, v.published_at, v.settings ->> 'icon' as icon
                from pathways p
                full join pathway_drafts d on d.key = p.key
                left join pathway_versions v on v.pathway_key = p.key and v.number = p.current_version
                order by (v.settings ->> 'order')::int nulls last, 2""").query((row, n) -> summary(row)).list();
    }

    public List<PathwayVersionRow> versions(String key) {
        return jdbc.sql("""
                select v.*, v.number = p.current_version as current from pathway_versions v
                join pathways p on p.key = v.pathway_key where v.pathway_key = :key order by v.number desc""").param("key", key).query((row, n) -> version(row)).list();
    }

    private static PathwaySummary summary(ResultSet row) throws SQLException {
        String icon = row.getString("icon");
        return new PathwaySummary(
                row.getString("key"),
                row.getString("name"),
                row.getInt("current_version"),
                row.getBoolean("active"),
                row.getBoolean("has_draft"),
                instant(row.getTimestamp("published_at")),
                icon == null ? "" : icon);
    }

    private static PathwayVersionRow version(ResultSet row) throws SQLException {
        return new PathwayVersionRow(
                row.getString("pathway_key"),
                row.getInt("number"),
                row.getString("note"),
                row.getObject("published_by", UUID.class),
                row.getTimestamp("published_at").toInstant(),
                row.getBoolean("current"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
