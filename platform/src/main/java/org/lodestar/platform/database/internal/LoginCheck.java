package org.lodestar.platform.database.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.lodestar.platform.database.CannotStart;

/** Asks PostgreSQL, as the login itself, whether it is held by row-level security: also as any role it could turn into. */
final class LoginCheck {
    private static final String MINE = "pg_has_role(session_user, %s, 'member')";

    /** What must not be, and the words for it. */
    private static final List<Map.Entry<String, String>> NEVER = List.of(
            Map.entry("from pg_roles r where r.rolsuper and " + MINE.formatted("r.oid"), "is a superuser"),
            Map.entry(
                    "from pg_roles r where r.rolbypassrls and " + MINE.formatted("r.oid"),
                    "may bypass row-level security"),
            Map.entry("from pg_roles r where r.rolcreaterole and " + MINE.formatted("r.oid"), "may make other logins"),
            Map.entry(
                    "from pg_class c where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = 'public'::regnamespace"
                            + " and " + MINE.formatted("c.relowner"),
                    "owns tables"));

    private LoginCheck() {}

    static boolean isMember(Connection connection) throws SQLException {
        return is(connection, "where pg_has_role(session_user, 'lodestar_app', 'usage')");
    }

    /** Throws {@link CannotStart}. */
    static void of(Connection connection) throws SQLException {
        var login = connection.getMetaData().getUserName();
        for (var never : NEVER) {
            if (is(connection, never.getKey())) {
                throw new CannotStart(
                        "The database login " + login + " " + never.getValue()
                                + ", so that nothing would keep one district's children from another's staff.",
                        "Leave DATABASE_APP_USERNAME away, or name a login there that only is a member of lodestar_app.");
            }
        }
        if (!isMember(connection)) {
            throw new CannotStart(
                    "The database login " + login + " is not a member of lodestar_app.",
                    "As the owner, say: grant lodestar_app to \"" + login + "\";");
        }
    }

    private static boolean is(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select exists (select " + question + ")")) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
