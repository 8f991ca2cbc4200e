package org.lodestar.platform.idempotency;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.DistrictScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The keys of the current district's callers, kept for a week. Used inside the transaction of the call itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class IdempotencyKeys {

    private final JdbcClient sql;

    IdempotencyKeys(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Takes the key for this call; empty where it was free. Where a call with the same key is still going on, waits for
     * its end. An answer means that the work is done already.
     */
    public Optional<KeptAnswer> take(UUID account, String key, byte[] requestHash) {
        sql.sql("delete from idempotency_keys where account_id = :account and created_at < now() - interval '7 days'")
                .param("account", account)
                .update();
        int taken = sql.sql("""
                        insert into idempotency_keys (district_id, account_id, key, request_hash)
                        values (:district, :account, :key, :hash)
                        on conflict (district_id, account_id, key) do nothing
                        """)
                .param("district", DistrictScope.require())
                .param("account", account)
                .param("key", key)
                .param("hash", requestHash)
                .update();
        return taken == 1 ? Optional.empty() : Optional.of(find(account, key));
    }

    /** Keeps what the call was answered. */
    public void keep(UUID account, String key, int status, String body, @Nullable String location) {
        sql.sql("""
                        update idempotency_keys set status = :status, body = :body, location = :location
                        where account_id = :account and key = :key
                        """)
                .param("status", status)
                .param("body", body)
                .param("location", location)
                .param("account", account)
                .param("key", key)
                .update();
    }

    private KeptAnswer find(UUID account, String key) {
        return sql.sql("""
                        select request_hash, status, body, location from idempotency_keys
                        where account_id = :account and key = :key
                        """)
                .param("account", account)
                .param("key", key)
                .query((row, number) -> new KeptAnswer(
                        row.getBytes("request_hash"),
                        row.getInt("status"),
                        row.getString("body"),
                        row.getString("location")))
                .single();
    }
}
