package org.lodestar.platform.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Vouches to PostgreSQL that a transaction's district was set by the product, and not by a statement that somebody brought
 * in: HMAC-SHA256 with a secret that only the database's owner can read.
 *
 * @see "docs/decisions/0011-20261125-two-walls-between-districts.md"
 */
public final class DistrictSeal {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    public DistrictSeal(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** In hexadecimal; {@code words} are the district's id, or nothing for no district. */
    public String of(String words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}
