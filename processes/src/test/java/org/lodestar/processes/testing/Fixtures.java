package org.lodestar.processes.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Real files of others, kept outside the project: {@code LODESTAR_FIXTURES} or {@code ../shared/fixtures} of its root. */
public final class Fixtures {
    private Fixtures() {}

    /** The files of a folder; the test is skipped, saying so, where there are none on this machine. */
    public static List<Path> files(String folder) {
        Path found = places().map(place -> place.resolve(folder))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        assumeTrue(found != null, "There is no shared/fixtures/" + folder + " on this machine");
        return list(found);
    }

    /** The files of a folder, or none where there are none on this machine. */
    public static List<Path> some(String folder) {
        return places().map(place -> place.resolve(folder))
                .filter(Files::isDirectory)
                .findFirst()
                .map(Fixtures::list)
                .orElse(List.of());
    }

    /** The files of a folder of our own test resources. */
    public static List<Path> own(String folder) {
        return list(Path.of("src/test/resources", folder));
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            return latin(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String latin(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> places() {
        Path root = Path.of("").toAbsolutePath().getParent();
        return Stream.of(
                        Path.of(Objects.requireNonNullElse(System.getenv("LODESTAR_FIXTURES"), "/nowhere")),
                        root.resolve("../shared/fixtures"),
                        root.resolve("../../shared/fixtures"))
                .map(Path::normalize);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
