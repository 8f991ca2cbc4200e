package org.lodestar.platform.audit.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a chain of the audit link by link; the database says what each hash should be. */
@Component
public class ChainRows {
    /** Which chain: that of the district in force, or the installation's own. */
    public enum Chain {
        DISTRICT("audit_entries", "audit_heads", "audit_hash"),
        INSTALLATION("installation_entries", "installation_head", "installation_hash");

        private final String entries;
        private final String head;
        private final String hash;

        Chain(String entries, String head, String hash) {
            this.entries = entries;
            this.head = head;
            this.hash = hash;
        }
    }

    /** An entry's place in the chain; {@code follows} is the hash its content should have. */
    public record Link(long id, byte[] previousHash, byte[] hash, byte[] follows) {}

    /** The end of a chain as it was noted apart; {@code beyond} entries lie after it, which none may. */
    public record Head(long entries, long lastId, byte[] lastHash, long beyond) {}

    private final JdbcClient sql;

    ChainRows(JdbcClient sql) {
        this.sql = sql;
    }

    public Head head(Chain chain) {
        return sql.sql("select h.entries, h.last_id, h.last_hash, (select count(*) from " + chain.entries
                        + " e where e.id > h.last_id) as beyond from " + chain.head + " h")
                .query((row, number) -> new Head(
                        row.getLong("entries"),
                        row.getLong("last_id"),
                        row.getBytes("last_hash"),
                        row.getLong("beyond")))
                .optional()
                .orElseGet(() -> new Head(0, 0, new byte[32], count(chain)));
    }

    private long count(Chain chain) {
        return sql.sql("select count(*) from " + chain.entries)
                .query(Long.class)
                .single();
    }

    public List<Link> after(Chain chain, long id, long last, int portion) {
        return sql.sql("select e.id, e.previous_hash, e.hash, " + chain.hash + "(e.previous_hash, e) as follows from "
                        + chain.entries + " e where e.id > ? and e.id <= ? order by e.id limit ?")
                .params(id, last, portion)
                .query((row, number) -> new Link(
                        row.getLong("id"),
                        row.getBytes("previous_hash"),
                        row.getBytes("hash"),
                        row.getBytes("follows")))
                .list();
    }
}
