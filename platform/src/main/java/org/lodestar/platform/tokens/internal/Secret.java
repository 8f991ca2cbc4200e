package org.lodestar.platform.tokens.internal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/** The secret of a token: {@code lds_} for programs that look for lost secrets, and 256 random bits in letters and digits. */
public record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int LETTERS = 50;
    private static final int SHOWN = 4;
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("lds_[0-9a-z]{" + LETTERS + "}");

    public static Secret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var letters = new BigInteger(1, bytes).toString(Character.MAX_RADIX);
        return new Secret("lds_" + "0".repeat(LETTERS - letters.length()) + letters);
    }

    /** Whether it is worth asking the database for. */
    public boolean looksLikeOne() {
        return LOOKS_LIKE_ONE.matcher(text).matches();
    }

    public String ending() {
        return text.substring(text.length() - SHOWN);
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
