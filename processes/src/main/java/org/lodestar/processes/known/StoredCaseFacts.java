package org.lodestar.processes.known;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.districts.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredCaseFacts implements CaseFacts.Source {

    private final JdbcClient jdbc;

    StoredCaseFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Optional<CaseFacts> find(UUID referralId) {
        return jdbc.sql("select * from referrals where id = :id")
                .param("id", referralId)
                .query((row, n) -> facts(row))
                .optional();
    }

    @Override
    @Transactional
    public CaseFacts require(UUID referralId) {
        return find(referralId).orElseThrow(() -> new Refused("This referral is not here any more."));
    }

    private static CaseFacts facts(ResultSet row) throws SQLException {
        return new CaseFacts(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("pathway_key"),
                row.getInt("pathway_version"),
                row.getObject("student_id", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getObject("referred_by", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("state"),
                "started".equals(row.getString("start_state")),
                row.getBoolean("urgent"),
                row.getString("summary"),
                row.getString("ending_name"));
    }
}
