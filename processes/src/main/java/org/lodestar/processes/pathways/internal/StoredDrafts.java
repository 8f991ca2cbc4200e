package org.lodestar.processes.pathways.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.processes.files.PathwayFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts in the database, whole, as one JSON of path to text. */
@Component
public class StoredDrafts {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Me me;

    StoredDrafts(JdbcClient jdbc, ObjectMapper json, Me me) {
        this.jdbc = jdbc;
        this.json = json;
        this.me = me;
    }

    public Optional<PathwayFiles> find(String key) {
        return jdbc.sql("select files::text from pathway_drafts where key = :key")
                .param("key", key)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    public void save(String key, PathwayFiles files) {
        jdbc.sql("""
                insert into pathway_drafts (id, district_id, key, files, saved_by, saved_at)
                values (:id, :district, :key, :files::jsonb, :by, :at)
                on conflict (district_id, key) do update
                set files = excluded.files, saved_by = excluded.saved_by, saved_at = excluded.saved_at""")
                .param("id", UUID.randomUUID())
                .param("district", DistrictScope.require())
                .param("key", key)
                .param("files", write(files))
                .param("by", me.maybe().map(StaffMember::id).orElse(null))
                .param("at", Timestamp.from(Instant.now()))
                .update();
    }

    public void discard(String key) {
        jdbc.sql("delete from pathway_drafts where key = :key")
                .param("key", key)
                .update();
    }

    private PathwayFiles read(String text) {
        try {
            return new PathwayFiles(json.readValue(text, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(PathwayFiles files) {
        try {
            return json.writeValueAsString(files.byPath());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
