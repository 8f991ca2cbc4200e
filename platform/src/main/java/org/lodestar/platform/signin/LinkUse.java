package org.lodestar.platform.signin;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows behind {@link SignInLinks}: finding one by its hash, and using it up as its owner. */
@Component
@Transactional
class LinkUse {
    private final JdbcClient sql;
    private final Accounts accounts;
    private final SignIns signIns;
    private final Audit audit;

    LinkUse(JdbcClient sql, Accounts accounts, SignIns signIns, Audit audit) {
        this.sql = sql;
        this.accounts = accounts;
        this.signIns = signIns;
        this.audit = audit;
    }

    Optional<UUID> account(byte[] hash) {
        return sql.sql("select account_id from account_of_link(?)")
                .param(hash)
                .query(UUID.class)
                .optional();
    }

    /** Only one of two who come at the same moment gets through. */
    void up(SignedIn person, byte[] hash, String password) {
        var used = sql.sql("update sign_in_links set used_at = now() where hash = ? and used_at is null")
                .param(hash)
                .update();
        if (used == 0) throw new Refused("This link does not work any more. Ask for a new one.");
        accounts.keepPassword(person.accountId(), password);
        signIns.endAll(person.accountId(), "password changed");
        audit.record("set password by link", "account", person.accountId().toString(), null, Map.of());
    }
}
