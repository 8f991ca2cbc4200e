package org.lodestar.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lodestar.architecture.SecurityTable.TestName;

/** Looks at the source of a test, in whatever module it lies, for what keeps it from running. */
final class TestSource {

    private static final Pattern RUNS =
            Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property|Example|FuzzTest)\\b");
    private static final Pattern MAY_NOT_RUN =
            Pattern.compile("@(Disabled\\w*|Enabled\\w*|DisabledIf\\w*|Ignore)\\b|\\bassumeThat\\(|\\bassumeTrue\\(|"
                    + "\\bassumeFalse\\(|\\bassumingThat\\(|\\bAssumptions\\b");

    private final Path root;
    private final List<String> modules;

    TestSource(Path root, List<String> modules) {
        this.root = root;
        this.modules = modules;
    }

    /** What is wrong with a test, empty where nothing is. */
    Optional<String> problemOf(TestName test) {
        var files = modules.stream()
                .map(module -> root.resolve(module).resolve("src/test/java"))
                .flatMap(folder -> named(folder, test.type() + ".java"))
                .toList();
        if (files.size() != 1) {
            return Optional.of(test.type() + ": there are " + files.size() + " such test classes");
        }
        return problemIn(read(files.get(0)), test);
    }

    static Optional<String> problemIn(String source, TestName test) {
        var name = test.type() + "." + test.method();
        var at = Pattern.compile("void " + test.method() + "\\(").matcher(source);
        if (!at.find()) {
            return Optional.of(name + ": there is no such test");
        }
        var above = source.substring(Math.max(0, source.lastIndexOf("\n\n", at.start())), at.start());
        if (!RUNS.matcher(above).find()) {
            return Optional.of(name + ": it is no test that runs");
        }
        var escape = MAY_NOT_RUN.matcher(source);
        return escape.find()
                ? Optional.of(name + ": its class may skip it (" + escape.group() + ")")
                : Optional.empty();
    }

    private static Stream<Path> named(Path folder, String file) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var walk = Files.walk(folder)) {
            return walk.filter(path -> path.getFileName().toString().equals(file)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
