package org.lodestar.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tests that SECURITY.md names as {@code `Class.method`}: what they show is promised to others. */
public final class SecurityTests {

    public static final Path PAGE = Path.of("").toAbsolutePath().getParent().resolve("SECURITY.md");
    private static final Pattern NAME = Pattern.compile("`(\\w+(?:Test|IT|Journey)\\.\\w+)`");

    private SecurityTests() {}

    public static Set<String> named() {
        try {
            return named(Files.exists(PAGE) ? Files.readString(PAGE) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> named(String page) {
        return NAME.matcher(page).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
