package org.lodestar.platform.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the people of a district may sign in.
 *
 * @param passwords whether by a password (or passkey) of ours
 * @param elsewhere by the district's own sign-in; null where it has none
 */
public record SignInSettings(boolean passwords, @Nullable Elsewhere elsewhere) {
    static final SignInSettings UNSET = new SignInSettings(true, null);

    /**
     * An OpenID Connect provider, found by discovery.
     *
     * @param issuer its address, exactly as it calls itself
     * @param sealedSecret as {@code SecretBox} sealed it for the district
     * @param button the words of the button that leads there
     * @param domains the parts of addresses behind the @ whose owners are led there
     * @param claim which claim says who it is
     * @param trustsAddresses whether an address counts although the provider does not say that it verified it
     */
    public record Elsewhere(
            String issuer,
            String clientId,
            String sealedSecret,
            String button,
            List<String> domains,
            Claim claim,
            boolean trustsAddresses) {}

    /** What a provider tells about a person, and what it is compared with. */
    public enum Claim {
        EMAIL("email", "Email address"),
        SOURCED_ID("sourcedId", "OneRoster sourcedId (claim sourcedId)"),
        SUBJECT("sub", "OneRoster sourcedId (claim sub)"),
        USER_ID("user_id", "OneRoster sourcedId (claim user_id)");

        private final String key;
        private final String words;

        Claim(String key, String words) {
            this.key = key;
            this.words = words;
        }

        /** Its name in an ID token. */
        public String key() {
            return key;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }
}
