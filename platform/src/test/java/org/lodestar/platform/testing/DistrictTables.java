package org.lodestar.platform.testing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks in PostgreSQL's catalogue for the tables of districts. */
public record DistrictTables(JdbcClient sql) {

    public List<String> all() {
        return sql.sql("""
                        select c.relname from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'district_id' and not a.attisdropped
                        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                        """).query(String.class).list();
    }

    /** What in the catalogue lets one district meet another, as sentences. */
    public List<String> holes() {
        return WallRule.all().stream()
                .flatMap(rule -> sql.sql(rule.question()).query(String.class).list().stream()
                        .filter(found -> !rule.explained().containsKey(found))
                        .map(found -> found + " " + rule.words()))
                .toList();
    }
}
