package org.lodestar.processes.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.platform.testing.TestPostgres;

/** Looks for a word in every column of every table that can hold text, as the owner, who sees all districts. */
public final class WholeDatabase {
    private static final String COLUMNS = """
            select table_name, column_name, data_type from information_schema.columns
            where table_schema = 'public' and data_type in
              ('character varying', 'text', 'bytea', 'character', 'json', 'jsonb', 'uuid', 'ARRAY')
            order by table_name, column_name""";

    private WholeDatabase() {}

    /** Every {@code table.column} that holds it. */
    public static List<String> placesOf(String word) throws SQLException {
        var places = new ArrayList<String>();
        try (var owner = DriverManager.getConnection(TestPostgres.url(), "postgres", "");
                var columns = owner.createStatement().executeQuery(COLUMNS)) {
            while (columns.next()) {
                var table = columns.getString(1);
                var column = columns.getString(2);
                var text = columns.getString(3).equals("bytea")
                        ? "position(convert_to(?, 'UTF8') in " + column + ") > 0"
                        : column + "::text ilike '%' || ? || '%'";
                if (found(owner, table, text, word)) places.add(table + "." + column);
            }
        }
        return places;
    }

    private static boolean found(Connection owner, String table, String condition, String word) throws SQLException {
        try (var query = owner.prepareStatement("select 1 from " + table + " where " + condition + " limit 1")) {
            query.setString(1, word);
            return query.executeQuery().next();
        }
    }
}
