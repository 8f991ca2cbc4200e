package org.lodestar.platform.signin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public half of a key that somebody's device keeps, as WebAuthn tells it.
 *
 * @param credentialId by which the device finds the other half
 * @param publicKey in COSE
 * @param attestation as the device gave it when the passkey was made
 */
public record Passkey(
        byte[] credentialId,
        UUID account,
        String label,
        byte[] publicKey,
        long signatureCount,
        boolean verifiesUser,
        boolean backupEligible,
        boolean backupState,
        List<String> transports,
        byte[] attestation,
        Instant createdAt,
        @Nullable Instant usedAt) {}
