package org.lodestar.platform.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.DistrictScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The settings of the district in force: one record per feature, kept as JSON under its name. Who may change them is asked
 * by the feature, before.
 */
@Component
@Transactional
public class DistrictSettings {
    private final JdbcClient sql;
    private final Audit audit;
    private final ObjectMapper json =
            new ObjectMapper().findAndRegisterModules().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    DistrictSettings(JdbcClient sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** What the district chose; {@code unset} where it chose nothing yet. */
    public <T> T read(String name, T unset) {
        return sql.sql("select value::text from district_settings where name = ?")
                .param(name)
                .query(String.class)
                .optional()
                .map(kept -> parsed(kept, unset))
                .orElse(unset);
    }

    /** Takes effect with the commit; the audit says which settings, not their values. */
    public void write(String name, Object value) {
        sql.sql("""
                insert into district_settings (district_id, name, value) values (?, ?, cast(? as jsonb))
                on conflict (district_id, name) do update set value = excluded.value""").params(DistrictScope.require(), name, written(value)).update();
        audit.record("changed settings", "settings", name, null, Map.of());
    }

    @SuppressWarnings("unchecked")
    private <T> T parsed(String kept, T unset) {
        try {
            return (T) json.readValue(kept, unset.getClass());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The kept settings cannot be read", unreadable);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("These settings cannot be kept", unwritable);
        }
    }
}
