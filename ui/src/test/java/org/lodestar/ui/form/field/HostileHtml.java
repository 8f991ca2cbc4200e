package org.lodestar.ui.form.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What people try with HTML: run something, load something, pretend to be the page. */
public final class HostileHtml {

    private HostileHtml() {}

    public static List<String> all() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/form/hostile-html.txt")).stream()
                    .filter(line -> !line.startsWith("# ") && !line.isBlank())
                    .map(line -> line.replace("\\t", "\t").replace("\\n", "\n").replace("\\0", "\0"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
