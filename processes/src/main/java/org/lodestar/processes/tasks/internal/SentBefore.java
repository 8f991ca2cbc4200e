package org.lodestar.processes.tasks.internal;

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

    /** What was kept has hidden answers dropped and defaults added, so only what both have must agree. */
    boolean byMe(UUID workItem, Map<String, Object> answers) {
        boolean mine = jdbc.sql("select count(*) from work_items where id = :item and closed_by = :me")
                        .param("item", workItem)
                        .param("me", me.id())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!mine) return false;
        JsonNode sent = json.valueToTree(answers);
        return kept.ofWorkItem(workItem).entrySet().stream()
                .filter(answer -> sent.has(answer.getKey()))
                .allMatch(answer -> same(sent.get(answer.getKey()), answer.getValue()));
    }

    private boolean same(JsonNode sent, Object kept) {
        return sent.toString().equals(json.valueToTree(kept).toString());
    }
}
