package org.lodestar.processes.tasks.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.UUID;
import org.lodestar.platform.people.Me;
import org.lodestar.processes.known.CaseAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the person signed in has just sent these very answers: a double click, a repeated request. */
@Component
class SentBefore {

    private final JdbcClient jdbc;
    private final CaseAnswers kept;
    private final ObjectMapper json;
    private final Me me;

    SentBefore(JdbcClient jdbc, CaseAnswers kept, ObjectMapper json, Me me) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.json = json;
        this.me = me;
    }

    /** @param answers as they are kept: validated, with hidden ones dropped and defaults added */
    boolean byMe(UUID workItem, Map<String, Object> answers) {
        boolean mine = jdbc.sql("select count(*) from work_items where id = :item and closed_by = :me")
                        .param("item", workItem)
                        .param("me", me.id())
                        .query(Integer.class)
                        .single()
                > 0;
        return mine && plain(answers).equals(plain(kept.ofWorkItem(workItem)));
    }

    private JsonNode plain(Map<String, Object> answers) {
        try {
            return json.readTree(json.writeValueAsString(answers));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
