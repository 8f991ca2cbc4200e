package org.lodestar.platform.timeline.internal;

import java.util.List;
import org.lodestar.platform.people.RoleUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes and answers that are kept for a role: without it only their authors could still read them. */
@Component
class WordsForRole implements RoleUse {
    private final JdbcClient jdbc;

    WordsForRole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> of(String role) {
        var kept = jdbc.sql("select exists (select from timeline_entries where :role = any (visible_to))")
                .param("role", role)
                .query(Boolean.class)
                .single();
        return kept ? List.of("notes or answers are kept for it to read") : List.of();
    }
}
