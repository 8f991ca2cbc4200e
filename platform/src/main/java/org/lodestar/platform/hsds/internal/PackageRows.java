package org.lodestar.platform.hsds.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.lodestar.platform.database.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What goes out: the rows as they came, and rows for what came by no package. */
@Component
public class PackageRows {
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Jsonb jsonb;

    PackageRows(JdbcClient sql, Jsonb jsonb) {
        this.sql = sql;
        this.jsonb = jsonb;
    }

    /** Every table of the standard, in its order, without rows. */
    public List<ExportTable> tables() {
        Map<String, ExportTable> came = new HashMap<>();
        sql.sql("select table_name, file_name, columns from directory_files").query(row -> {
            var table = Standard.require(row.getString("table_name"));
            came.put(
                    table.name(),
                    new ExportTable(table, row.getString("file_name"), jsonb.read(row.getString("columns"), NAMES)));
        });
        return Standard.TABLES.stream()
                .map(table -> came.getOrDefault(table.name(), new ExportTable(table, table.file(), List.of())))
                .toList();
    }

    /** Every row with the name of its table, as it came, then what came by no package. */
    public void each(BiConsumer<String, Map<String, Object>> reader) {
        var services = changed("services");
        var providers = changed("providers");
        sql.sql("select table_name, source_id, data from directory_rows order by position")
                .query(row -> {
                    var table = row.getString("table_name");
                    var data = jsonb.object(row.getString("data"));
                    var ours = table.equals("service")
                            ? services
                            : table.equals("organization") ? providers : Map.<String, Own>of();
                    reader.accept(
                            table,
                            ours.getOrDefault(row.getString("source_id"), Own.UNCHANGED)
                                    .over(data));
                });
        own(reader);
    }

    /** What the district itself says since, of what came by packages. */
    private record Own(String name, String description, String status) {
        static final Own UNCHANGED = new Own("", "", "");

        Map<String, Object> over(Map<String, Object> data) {
            put(data, "name", name);
            put(data, "description", description);
            put(data, "status", status);
            return data;
        }

        private static void put(Map<String, Object> data, String key, String value) {
            if (!value.isEmpty()) {
                data.put(key, value);
            }
        }
    }

    private Map<String, Own> changed(String table) {
        var isService = table.equals("services");
        Map<String, Own> changed = new HashMap<>();
        sql.sql("""
                        select r.source_id, case when s.name <> r.data->>'name' then s.name else '' end as name,
                          case when s.description <> coalesce(r.data->>'description', '') then s.description else '' end,
                          %s
                        from directory_rows r join %s s on s.source_id = r.source_id where r.table_name = '%s'
                        """.formatted(
                                isService
                                        ? "case when s.status <> lower(trim(r.data->>'status')) then s.status else '' end"
                                        : "''",
                                table,
                                isService ? "service" : "organization"))
                .query(row -> {
                    changed.put(row.getString(1), new Own(row.getString(2), row.getString(3), row.getString(4)));
                });
        return changed;
    }

    private void own(BiConsumer<String, Map<String, Object>> reader) {
        each("organization", """
                select source_id as id, name, coalesce(nullif(description, ''), name) as description, email, url as website
                from providers s where active and not exists
                  (select from directory_rows r where r.table_name = 'organization' and r.source_id = s.source_id)
                order by name, source_id
                """, reader);
        each("service", """
                select s.source_id as id, p.source_id as organization_id, s.name, s.description, s.status
                from services s join providers p on p.id = s.provider_id where p.active and not exists
                  (select from directory_rows r where r.table_name = 'service' and r.source_id = s.source_id)
                order by s.name, s.source_id
                """, reader);
        each("phone", """
                select 'phone-' || source_id as id, source_id as organization_id, phone as number
                from providers s where active and phone is not null and not exists
                  (select from directory_rows r where r.table_name = 'organization' and r.source_id = s.source_id)
                order by name, source_id
                """, reader);
    }

    private void each(String table, String query, BiConsumer<String, Map<String, Object>> reader) {
        for (var row : new ArrayList<>(sql.sql(query).query().listOfRows())) {
            row.values().removeIf(value -> value == null || value.equals(""));
            reader.accept(table, row);
        }
    }
}
