package org.lodestar.platform.testing;

import java.util.List;
import java.util.Map;

/**
 * One rule of the catalogue: {@code question} finds what breaks it by name, {@code words} say what is wrong with it, and
 * {@code explained} holds those that may be so and why. A new exception belongs in decision 0011 too.
 */
record WallRule(String question, String words, Map<String, String> explained) {
    private static final String TABLES = """
            from pg_class c where c.relkind in ('r', 'p', 'f') and c.relnamespace = 'public'::regnamespace
            """;
    private static final String OF_A_DISTRICT = """
             exists (select from pg_attribute a where a.attrelid = %s and a.attname = 'district_id' and not a.attisdropped)
            """;
    private static final String NOBODYS = "rows of no district, of operators, and only where none is in force";
    private static final String NOT_THE_ENGINES = " and c.relname not like 'act\\_%' ";

    static List<WallRule> all() {
        return List.of(
                new WallRule(
                        "select c.relname " + TABLES + " and " + OF_A_DISTRICT.formatted("c.oid") + """
                         and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'))
                        """,
                        "is not protected: end its migration with select lodestar_protect('<table>')",
                        Map.of()),
                new WallRule(
                        "select c.relname || ' ' || p.polname "
                                + TABLES.replace("where", "join pg_policy p on p.polrelid = c.oid where")
                                + " and " + OF_A_DISTRICT.formatted("c.oid") + """
                         and p.polpermissive and (pg_get_expr(p.polqual, p.polrelid)
                           || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')) not in (
                             '(district_id = ( SELECT lodestar_district() AS lodestar_district))(district_id = ( SELECT lodestar_district() AS lodestar_district))')
                        """,
                        "is a policy that lets more through than the district in force",
                        Map.of(
                                "sign_ins operators", NOBODYS,
                                "sign_in_links operators", NOBODYS,
                                "passkeys operators", NOBODYS)),
                new WallRule(
                        "select c.relname " + TABLES + " and not " + OF_A_DISTRICT.formatted("c.oid") + NOT_THE_ENGINES
                                + " and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'without district: %'"
                                + " and c.relname <> 'flyway_schema_history'",
                        "has no district_id: if it must not, say comment on table … is 'without district: <why>'",
                        Map.of()),
                new WallRule(
                        "select c.relname " + TABLES
                                + " and c.relname like 'act\\_%' and not c.relrowsecurity and exists"
                                + " (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id_')",
                        "is the engine's and shows every tenant",
                        Map.of()),
                new WallRule(
                        "select c.relname from pg_class c where c.relkind in ('v', 'm')"
                                + " and c.relnamespace = 'public'::regnamespace"
                                + " and coalesce(array_to_string(c.reloptions, ' '), '') not like '%security_invoker=true%'",
                        "is a view, which reads with its owner's rights: add with (security_invoker = true)", Map.of()),
                new WallRule(
                        "select p.proname from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace"
                                + " and coalesce(obj_description(p.oid, 'pg_proc'), '') not like 'owner''s rights: %'",
                        "is a function with its owner's rights: if it must be, say comment on function … is"
                                + " 'owner''s rights: <why>'",
                        Map.of()),
                new WallRule(
                        "select p.proname from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace and"
                                + " coalesce(array_to_string(p.proconfig, ' '), '') !~ 'search_path=\"?(public|pg_catalog)\"?, pg_temp'",
                        "has its owner's rights but looks for tables where others may put theirs: set search_path = public, pg_temp",
                        Map.of()),
                new WallRule(
                        "select distinct c.relname || ' ' || g.privilege_type || ' ' || coalesce(r.rolname, 'public') "
                                + TABLES.replace(
                                        "where",
                                        ", lateral aclexplode(c.relacl) g left join pg_roles r on r.oid = g.grantee where")
                                + " and g.grantee <> c.relowner and not (coalesce(r.rolname, 'public') = 'lodestar_app'"
                                + " and g.privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))",
                        "is a right that nobody but the owner needs",
                        Map.of()),
                new WallRule(
                        "select c.relname " + TABLES + " and c.relname in ('flyway_schema_history', 'lodestar_secrets')"
                                + " and has_table_privilege('lodestar_app', c.oid, 'select, insert, update, delete')",
                        "is the owner's only, but the application may use it",
                        Map.of()),
                new WallRule(
                        """
                        select k.conrelid::regclass || ' ' || k.conname from pg_constraint k
                        where k.contype = 'f' and k.confrelid <> 'districts'::regclass and
                        """ + OF_A_DISTRICT.formatted("k.conrelid") + " and " + OF_A_DISTRICT.formatted("k.confrelid")
                                + """
                         and not exists (select from unnest(k.conkey, k.confkey) pair (here, there)
                           join pg_attribute h on h.attrelid = k.conrelid and h.attnum = pair.here and h.attname = 'district_id'
                           join pg_attribute t on t.attrelid = k.confrelid and t.attnum = pair.there and t.attname = 'district_id')
                        """,
                        "refers without the district: select lodestar_join_by_district('<table>')",
                        Map.of()),
                new WallRule(
                        """
                        select i.indrelid::regclass || ' ' || (select string_agg(a.attname, ', ' order by a.attnum)
                          from pg_attribute a where a.attrelid = i.indexrelid)
                        from pg_index i join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
                        where i.indisunique and
                        """ + OF_A_DISTRICT.formatted("i.indrelid") + """
                         and not exists (select from pg_attribute a where a.attrelid = i.indrelid
                           and a.attnum = any (i.indkey) and a.attname in ('district_id', 'id'))
                         and not exists (select from pg_constraint k where k.contype = 'f' and k.conrelid = i.indrelid
                           and cardinality(k.conkey) > 1 and k.conkey && i.indkey::int2[])
                        """,
                        "is unique over all districts, so that one learns what another has",
                        Map.of(
                                "api_tokens secret_hash", "of a secret that nobody chooses",
                                "accounts email", "who signs in is found by the address alone, see decision 0011",
                                "work_items engine_task_id", "made by the engine, nobody can choose one",
                                "sign_in_links hash", "of 256 random bits, nobody can choose one",
                                "passkeys credential_id", "random, and found before a district is known")));
    }
}
