package org.lodestar.platform.signin;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From where somebody has signed in during the last quarter of a year; to be asked as that person. */
@Component
@Transactional(readOnly = true)
class FamiliarPlaces {
    private final JdbcClient sql;

    FamiliarPlaces(JdbcClient sql) {
        this.sql = sql;
    }

    boolean knows(UUID account, String address) {
        return sql.sql("select exists (select from sign_ins where account_id = ? and address = ?"
                        + " and started_at > now() - interval '90 days')")
                .params(account, address)
                .query(Boolean.class)
                .single();
    }
}
