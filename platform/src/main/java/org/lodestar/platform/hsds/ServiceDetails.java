package org.lodestar.platform.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.database.Jsonb;
import org.lodestar.platform.hsds.internal.Ages;
import org.lodestar.platform.hsds.internal.Opening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What packages tell of a service beyond its name: where, when, for whom, how to come to it. For all who work here. */
@Component
@Transactional(readOnly = true)
public class ServiceDetails {
    private static final String ROWS = """
            with service as (select source_id from services where id = :service),
              places as (select source_id, location_id from directory_rows
                where table_name = 'service_at_location' and service_id = (select source_id from service))
            select table_name, data, position from directory_rows
              where table_name = 'service' and source_id = (select source_id from service)
            union select table_name, data, position from directory_rows where service_id = (select source_id from service)
            union select table_name, data, position from directory_rows
              where service_at_location_id in (select source_id from places)
            union select table_name, data, position from directory_rows
              where table_name = 'location' and source_id in (select location_id from places)
            union select table_name, data, position from directory_rows
              where location_id in (select location_id from places)
                and table_name in ('address', 'accessibility', 'phone', 'schedule', 'language')
            order by position
            """;

    private record Told(String table, Map<String, Object> data) {}

    private final JdbcClient sql;
    private final Jsonb jsonb;

    ServiceDetails(JdbcClient sql, Jsonb jsonb) {
        this.sql = sql;
        this.jsonb = jsonb;
    }

    /** The services of which something is told. */
    public Set<UUID> told() {
        return Set.copyOf(sql.sql("""
                        select s.id from services s join directory_rows r on r.table_name = 'service' and r.source_id = s.source_id
                        """).query(UUID.class).list());
    }

    /** In the order people ask; empty where the service came by no package or is none of this district's. */
    public List<ServiceDetail> of(UUID service) {
        var told = sql.sql(ROWS)
                .param("service", service)
                .query((row, number) -> new Told(row.getString("table_name"), jsonb.object(row.getString("data"))))
                .list();
        List<ServiceDetail> details = new ArrayList<>();
        add(details, "Good to know", told, "service", "alert");
        add(details, "For whom", told, "service", "eligibility_description");
        add(details, "Ages", told, "service", Ages::words);
        add(details, "Where", told, "location", "name");
        add(details, "Address", told, "address", row -> joined(row, "address_1", "address_2", "city", "postal_code"));
        add(details, "When", told, "schedule", Opening::words);
        add(details, "How to apply", told, "service", "application_process");
        add(details, "Phone", told, "phone", row -> joined(row, "number", "description"));
        add(details, "Email", told, "service", "email");
        add(details, "Website", told, "service", "url");
        add(details, "Languages", told, "language", row -> joined(row, "name", "note"));
        add(details, "Interpreters", told, "service", "interpretation_services");
        add(details, "Bring along", told, "required_document", "document");
        add(details, "Cost", told, "service", "fees_description");
        add(details, "Area", told, "service_area", "name");
        add(details, "Access", told, "accessibility", "description");
        add(details, "Last checked", told, "service", "assured_date");
        return details;
    }

    private static void add(List<ServiceDetail> details, String label, List<Told> told, String table, String column) {
        add(details, label, told, table, row -> text(row, column));
    }

    private static void add(
            List<ServiceDetail> details,
            String label,
            List<Told> told,
            String table,
            Function<Map<String, Object>, @Nullable String> words) {
        var values = told.stream()
                .filter(row -> row.table().equals(table))
                .map(row -> words.apply(row.data()))
                .flatMap(Stream::ofNullable)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        if (!values.isEmpty()) {
            details.add(new ServiceDetail(label, values));
        }
    }

    private static String joined(Map<String, Object> row, String... columns) {
        return String.join(
                ", ",
                Stream.of(columns)
                        .map(column -> text(row, column))
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    private static @Nullable String text(Map<String, Object> row, String column) {
        var value = row.get(column);
        return value == null ? null : String.valueOf(value);
    }
}
