package org.lodestar.processes.pathways.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.files.PathwaySettings;
import org.lodestar.processes.pathways.PathwayBundle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published versions, read once and kept: they never change. The key holds the district, so nothing crosses over. */
@Component
public class Bundles {

    private static final int MOST_KEPT = 500;

    private record Place(UUID district, String key, int version) {}

    private record Row(UUID id, String settings, Set<String> variables, String definitionId) {}

    private final Map<Place, PathwayBundle> kept = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final StoredPathways stored;

    Bundles(JdbcClient jdbc, StoredPathways stored) {
        this.jdbc = jdbc;
        this.stored = stored;
    }

    public Optional<PathwayBundle> current(String key) {
        return stored.currentVersion(key).flatMap(number -> version(key, number));
    }

    public Optional<PathwayBundle> version(String key, int number) {
        Place place = new Place(DistrictScope.require(), key, number);
        PathwayBundle known = kept.get(place);
        if (known != null) return Optional.of(known);
        Optional<PathwayBundle> read = read(key, number);
        read.ifPresent(bundle -> keep(place, bundle));
        return read;
    }

    private void keep(Place place, PathwayBundle bundle) {
        if (kept.size() >= MOST_KEPT) kept.clear();
        kept.put(place, bundle);
    }

    private Optional<PathwayBundle> read(String key, int number) {
        return jdbc.sql("""
                select id, settings::text as settings, variables, process_definition_id
                from pathway_versions where pathway_key = :key and number = :number""")
                .param("key", key)
                .param("number", number)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("settings"),
                        Set.copyOf(Arrays.asList(
                                (String[]) row.getArray("variables").getArray())),
                        row.getString("process_definition_id")))
                .optional()
                .map(row -> new PathwayBundle(
                        PathwaySettings.read(row.settings()),
                        number,
                        files(row.id()),
                        row.variables(),
                        row.definitionId()));
    }

    private PathwayFiles files(UUID version) {
        Map<String, String> files = new TreeMap<>();
        jdbc.sql("select path, content from pathway_files where version_id = :version")
                .param("version", version)
                .query((row, n) -> files.put(row.getString("path"), row.getString("content")))
                .list();
        return new PathwayFiles(files);
    }
}
