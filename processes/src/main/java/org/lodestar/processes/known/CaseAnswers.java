package org.lodestar.processes.known;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was answered in a case so far, for the machinery: read without a person, never shown as it is. */
@Component
public class CaseAnswers {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    CaseAnswers(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All answers by key; a later form's answer replaces an earlier one. */
    @Transactional
    public Map<String, Object> latest(UUID referral) {
        Map<String, Object> all = new LinkedHashMap<>();
        inOrder(referral).forEach(all::putAll);
        return all;
    }

    /** The answers of the form that made the referral; empty if there are none. */
    @Transactional
    public Map<String, Object> intake(UUID referral) {
        return inOrder(referral).stream().findFirst().orElseGet(Map::of);
    }

    /** The answers kept when this work item was completed; empty if it was not. */
    @Transactional
    public Map<String, Object> ofWorkItem(UUID workItem) {
        return jdbc.sql("select answers::text from submissions where work_item_id = :item")
                .param("item", workItem)
                .query(String.class)
                .optional()
                .map(this::read)
                .orElseGet(Map::of);
    }

    private List<Map<String, Object>> inOrder(UUID referral) {
        return jdbc
                .sql("select answers::text from submissions where referral_id = :referral order by submitted_at")
                .param("referral", referral)
                .query(String.class)
                .list()
                .stream()
                .map(this::read)
                .toList();
    }

    private Map<String, Object> read(String text) {
        try {
            return json.readValue(text, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
