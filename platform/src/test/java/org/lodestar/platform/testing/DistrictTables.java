package org.lodestar.platform.testing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks in PostgreSQL's catalogue for the tables of districts, and for those that another district could read. */
public record DistrictTables(JdbcClient sql) {
    private static final String ALL = """
            select c.relname from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'district_id' and not a.attisdropped
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
            """;
    private static final String WITHOUT_PROTECTION = ALL + """
             and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'
               and pg_get_expr(p.polqual, p.polrelid) = pg_get_expr(p.polwithcheck, p.polrelid)
               and pg_get_expr(p.polqual, p.polrelid) like '%district_id = ( SELECT lodestar_district()%'))
            """;

    public List<String> all() {
        return sql.sql(ALL).query(String.class).list();
    }

    /** Tables without row-level security, or with another policy than that of their district. */
    public List<String> withoutProtection() {
        return sql.sql(WITHOUT_PROTECTION).query(String.class).list();
    }
}
