package org.lodestar.platform.signin;

import java.util.List;
import java.util.UUID;
import org.lodestar.platform.people.Account;
import org.lodestar.platform.people.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The active people of the district in force as its own sign-in knows them, and the account of each. */
@Component
@Transactional
class RosterAccounts {
    private static final int ENOUGH_TO_DOUBT = 2;

    private final JdbcClient sql;
    private final Accounts accounts;

    RosterAccounts(JdbcClient sql, Accounts accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    List<UUID> withEmail(String email) {
        return active("lower(email) = lower(?)", email);
    }

    List<UUID> withSourceId(String sourceId) {
        return active("source_id = ?", sourceId);
    }

    private List<UUID> active(String condition, String value) {
        return sql.sql("select id from staff_members where active and " + condition + " limit " + ENOUGH_TO_DOUBT)
                .param(value)
                .query(UUID.class)
                .list();
    }

    /** Made where there is none yet: being in the roster is enough. */
    UUID account(UUID staffMember) {
        return accounts.of(staffMember).map(Account::id).orElseGet(() -> accounts.open(null, staffMember));
    }
}
