package org.lodestar.platform.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.lodestar.platform.districts.Refused;
import org.springframework.stereotype.Component;

/**
 * Encrypts what must be readable again, with AES-256 in GCM; the key comes from the environment ({@link SecretKeySource}) and
 * never from the database.
 */
@Component
public class SecretBox {
    private static final String METHOD = "v1:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySource source;
    private final SecureRandom random = new SecureRandom();

    SecretBox(SecretKeySource source) {
        this.source = source;
    }

    /**
     * Text that only {@link #open} reads.
     *
     * @param about what it belongs to, for instance a district's id: it opens for the same only
     */
    public String seal(String secret, String about) {
        try {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, about).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return METHOD
                    + Base64.getEncoder()
                            .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                                    .put(nonce)
                                    .put(sealed)
                                    .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java cannot encrypt", impossible);
        }
    }

    /** {@link Refused} where it was sealed with another key, for something else, or was altered. */
    public String open(String sealed, String about) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(METHOD.length())));
            var nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            var rest = new byte[bytes.remaining()];
            bytes.get(rest);
            return new String(cipher(Cipher.DECRYPT_MODE, nonce, about).doFinal(rest), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            throw new Refused(
                    "The secret kept here cannot be read: the key of this installation (LODESTAR_SECRET) is another one. Enter the secret again.");
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String about) throws GeneralSecurityException {
        var key = MessageDigest.getInstance("SHA-256").digest(source.key().getBytes(StandardCharsets.UTF_8));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
