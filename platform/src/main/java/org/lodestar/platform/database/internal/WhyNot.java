package org.lodestar.platform.database.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.platform.database.CannotStart;

/** Reads out of PostgreSQL's log why it did not start. */
final class WhyNot {
    private WhyNot() {}

    static CannotStart of(DataFolder folder, Exception failed) {
        var log = log(folder);
        if (Stream.concat(log.stream(), messages(failed)).anyMatch(line -> line.contains("No space left on device"))) {
            return folder.noRoom(folder.path().toFile().getUsableSpace());
        }
        if (log.stream().anyMatch(line -> line.contains("cannot be run as root"))) {
            return new CannotStart(
                    "The embedded database cannot run as root on this machine (the program unshare is missing or forbidden).",
                    "Start Lodestar as another user, or set DATABASE_URL to a PostgreSQL server.",
                    failed);
        }
        var last = log.stream().filter(line -> line.contains("FATAL")).reduce((first, second) -> second);
        return new CannotStart(
                "The embedded database did not start: " + last.orElse(String.valueOf(failed.getMessage())),
                "Look into " + folder.log() + ", or set DATABASE_URL to a PostgreSQL server.",
                failed);
    }

    private static Stream<String> messages(Throwable thrown) {
        return Stream.iterate(thrown, java.util.Objects::nonNull, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()));
    }

    private static List<String> log(DataFolder folder) {
        try {
            return Files.readString(folder.log(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
