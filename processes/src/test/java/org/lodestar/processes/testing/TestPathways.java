package org.lodestar.processes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.lodestar.processes.files.PathwayFiles;

/** Pathways of the test resources, {@code pathways/<folder>/}. */
public final class TestPathways {
    private TestPathways() {}

    public static PathwayFiles read(String folder) {
        Map<String, String> files = new TreeMap<>();
        try (var paths =
                Files.list(Path.of(Objects.requireNonNull(TestPathways.class.getResource("/pathways/" + folder), folder)
                        .toURI()))) {
            for (Path path : paths.toList()) files.put(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return new PathwayFiles(files);
    }
}
