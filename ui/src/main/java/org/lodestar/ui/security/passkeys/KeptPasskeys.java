package org.lodestar.ui.security.passkeys;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.signin.Passkey;
import org.lodestar.platform.signin.Passkeys;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Our passkeys in the words of Spring Security. */
@Component
class KeptPasskeys implements UserCredentialRepository {

    private final Passkeys passkeys;
    private final Accounts accounts;

    KeptPasskeys(Passkeys passkeys, Accounts accounts) {
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("People remove their passkeys by Passkeys");
    }

    /** A new one is added as its owner; one we know moves its counters on. */
    @Override
    public void save(CredentialRecord record) {
        var passkey = passkey(record);
        if (passkeys.find(passkey.credentialId()).isPresent()) {
            passkeys.used(passkey);
        } else {
            passkeys.add(accounts.byId(passkey.account()), passkey);
        }
    }

    /** Null where there is none. */
    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return passkeys.find(credentialId.getBytes()).map(KeptPasskeys::record).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return passkeys.of(accounts.byId(Handles.account(userId))).stream()
                .map(KeptPasskeys::record)
                .toList();
    }

    private static Passkey passkey(CredentialRecord record) {
        return new Passkey(
                record.getCredentialId().getBytes(),
                Handles.account(record.getUserEntityUserId()),
                record.getLabel(),
                record.getPublicKey().getBytes(),
                record.getSignatureCount(),
                record.isUvInitialized(),
                record.isBackupEligible(),
                record.isBackupState(),
                record.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .toList(),
                record.getAttestationObject().getBytes(),
                record.getCreated(),
                record.getLastUsed());
    }

    private static CredentialRecord record(Passkey passkey) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(passkey.credentialId()))
                .userEntityUserId(Handles.of(passkey.account()))
                .publicKey(new ImmutablePublicKeyCose(passkey.publicKey()))
                .signatureCount(passkey.signatureCount())
                .uvInitialized(passkey.verifiesUser())
                .backupEligible(passkey.backupEligible())
                .backupState(passkey.backupState())
                .transports(transports(passkey.transports()))
                .attestationObject(new Bytes(passkey.attestation()))
                .label(passkey.label())
                .created(passkey.createdAt())
                .lastUsed(passkey.usedAt() == null ? Instant.EPOCH : passkey.usedAt())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(List<String> kept) {
        return Arrays.stream(AuthenticatorTransport.values())
                .filter(each -> kept.contains(each.getValue()))
                .collect(Collectors.toSet());
    }
}
