package org.lodestar.platform.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.columns.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of passkeys: of the district in force, or of operators where none is. */
@Component
@Transactional
class PasskeyRows {
    private final JdbcClient sql;

    PasskeyRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whose it is, before anybody is known. */
    Optional<UUID> owner(byte[] credentialId) {
        return sql.sql("select account_id from account_of_passkey(?)")
                .param(credentialId)
                .query(UUID.class)
                .optional();
    }

    List<Passkey> of(UUID account) {
        return sql.sql("select * from passkeys where account_id = ? order by created_at")
                .param(account)
                .query(PasskeyRows::passkey)
                .list();
    }

    void add(Passkey passkey, @Nullable UUID district) {
        sql.sql("""
                insert into passkeys (credential_id, district_id, account_id, label, public_key, signature_count,
                  verifies_user, backup_eligible, backup_state, transports, attestation, created_at)
                values (:id, :district, :account, :label, :key, :count, :verifies, :eligible, :state, :transports,
                  :attestation, now())""")
                .param("id", passkey.credentialId())
                .param("district", district)
                .param("account", passkey.account())
                .param("label", passkey.label())
                .param("key", passkey.publicKey())
                .param("count", passkey.signatureCount())
                .param("verifies", passkey.verifiesUser())
                .param("eligible", passkey.backupEligible())
                .param("state", passkey.backupState())
                .param("transports", Columns.array(passkey.transports()))
                .param("attestation", passkey.attestation())
                .update();
    }

    void used(Passkey passkey) {
        sql.sql("update passkeys set signature_count = ?, verifies_user = ?, backup_state = ?, used_at = now()"
                        + " where credential_id = ?")
                .params(passkey.signatureCount(), passkey.verifiesUser(), passkey.backupState(), passkey.credentialId())
                .update();
    }

    int removeAll(UUID account) {
        return sql.sql("delete from passkeys where account_id = ?")
                .param(account)
                .update();
    }

    boolean remove(UUID account, byte[] credentialId) {
        return sql.sql("delete from passkeys where account_id = ? and credential_id = ?")
                        .params(account, credentialId)
                        .update()
                > 0;
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        return new Passkey(
                row.getBytes("credential_id"),
                Columns.id(row, "account_id"),
                row.getString("label"),
                row.getBytes("public_key"),
                row.getLong("signature_count"),
                row.getBoolean("verifies_user"),
                row.getBoolean("backup_eligible"),
                row.getBoolean("backup_state"),
                Columns.words(row, "transports"),
                row.getBytes("attestation"),
                Columns.moment(row, "created_at"),
                Columns.momentOrNull(row, "used_at"));
    }
}
