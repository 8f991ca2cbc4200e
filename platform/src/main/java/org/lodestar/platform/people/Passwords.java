package org.lodestar.platform.people;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are kept: Argon2id with what OWASP asks for at least, the method written beside the hash so that it can
 * change. A bcrypt hash of an earlier version still matches and is replaced when its owner signs in.
 */
@Configuration(proxyBeanMethods = false)
class Passwords {
    private static final String METHOD = "argon2id";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                METHOD,
                Map.of(
                        METHOD,
                        new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES),
                        "bcrypt",
                        new BCryptPasswordEncoder()));
    }
}
