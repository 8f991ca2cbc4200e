package org.lodestar.platform.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.lodestar.platform.districts.Refused;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Where the key comes from: {@code LODESTAR_SECRET}; in the demo a file beside the data, made when first needed. */
@Component
class SecretKeySource {
    private static final int SHORTEST = 32;

    private final Environment settings;

    SecretKeySource(Environment settings) {
        this.settings = settings;
    }

    String key() {
        var named = settings.getProperty("lodestar.secret", "");
        if (named.length() >= SHORTEST) return named;
        if (named.isEmpty() && !settings.acceptsProfiles(Profiles.of("production"))) return ofTheDemo();
        throw new Refused("This needs a key that encrypts secrets. Ask the operator to set LODESTAR_SECRET to at least "
                + SHORTEST + " random characters.");
    }

    private String ofTheDemo() {
        var file = Path.of(settings.getProperty("lodestar.data", "./data"), "secret");
        try {
            if (!Files.exists(file)) make(file);
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        var bytes = new byte[SHORTEST];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
        file.toFile().setReadable(false, false);
        file.toFile().setReadable(true, true);
    }
}
