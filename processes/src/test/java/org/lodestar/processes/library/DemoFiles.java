package org.lodestar.processes.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.lodestar.processes.files.PathwayFiles;

/** The demo districts' own versions of pathways, where they lie: among the resources of ui. */
final class DemoFiles {

    private DemoFiles() {}

    static PathwayFiles read(String folder) {
        Map<String, String> files = new TreeMap<>();
        try (var paths = Files.list(Path.of("../ui/src/main/resources/demo", folder))) {
            for (Path path : paths.toList()) files.put(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PathwayFiles(files);
    }
}
