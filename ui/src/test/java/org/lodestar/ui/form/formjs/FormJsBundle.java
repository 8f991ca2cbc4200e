package org.lodestar.ui.form.formjs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** form-js's viewer, fetched from npm with the versions of {@code src/test/form-js} and bundled once for this build. */
final class FormJsBundle {

    private static final Path SOURCES = Path.of("src/test/form-js");
    private static final Path PLACE = Path.of("target/form-js");
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "asked.js");
    private static final int MOST_SECONDS = 180;

    private FormJsBundle() {}

    static Path made() throws IOException, InterruptedException {
        var bundle = PLACE.resolve("asked.bundle.js");
        if (Files.exists(bundle) && sameSources()) return bundle;
        Files.createDirectories(PLACE);
        Files.deleteIfExists(bundle);
        for (var file : FILES) {
            Files.write(PLACE.resolve(file), Files.readAllBytes(SOURCES.resolve(file)));
        }
        run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        run("npx", "esbuild", "asked.js", "--bundle", "--format=iife", "--outfile=" + bundle.getFileName());
        return bundle;
    }

    private static boolean sameSources() throws IOException {
        for (var file : FILES) {
            var copy = PLACE.resolve(file);
            if (!Files.exists(copy) || Files.mismatch(copy, SOURCES.resolve(file)) >= 0) return false;
        }
        return true;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var log = PLACE.resolve(command[0] + ".log");
        var process = new ProcessBuilder(command)
                .directory(PLACE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("form-js could not be fetched and bundled with " + String.join(" ", command)
                    + ", which this test needs (Node 20 with npm, and the npm registry): " + Files.readString(log));
        }
    }
}
