package org.lodestar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about the source itself, which no compiler checks. */
class HouseRulesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_TEST = 400;

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        var silent = sources("src/main/java")
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !read(folder.resolve("package-info.java")).contains("@NullMarked")
                        || !read(folder.resolve("package-info.java")).contains("/**"))
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void noSourceFileIsLongerThanAPersonReadsAtOnce() {
        assertThat(sources("src/main/java").filter(file -> lines(file) > LONGEST_SOURCE))
                .isEmpty();
        assertThat(sources("src/test/java").filter(file -> lines(file) > LONGEST_TEST))
                .isEmpty();
    }

    /** Early and without a database; tables without a district are judged by DistrictCatalogueIT, one by one. */
    @Test
    void everyTableOfADistrictHasItsPolicy() {
        var tables = Stream.of("platform", "processes")
                .flatMap(module -> files(ROOT.resolve(module + "/src/main/resources/db/migration")))
                .map(HouseRulesTest::read)
                .flatMap(sql -> java.util.regex.Pattern.compile("create table (\\w+) \\(([^;]*)")
                        .matcher(sql)
                        .results())
                .filter(match -> match.group(2).contains("district_id"))
                .map(match -> match.group(1))
                .toList();
        var sql = Stream.of("platform", "processes")
                .flatMap(module -> files(ROOT.resolve(module + "/src/main/resources/db/migration")))
                .map(HouseRulesTest::read)
                .reduce("", String::concat);
        assertThat(tables)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(sql)
                        .containsAnyOf(
                                "lodestar_protect('" + table + "')",
                                "comment on table " + table + " is 'without district: "));
    }

    @Test
    void theReadmeGivesTheTwoCommands() {
        assertThat(read(ROOT.resolve("README.md"))).contains("./mvnw spring-boot:run", "./mvnw verify");
    }

    private static Stream<Path> sources(String folder) {
        return List.of("forms", "platform", "processes", "ui", "bench").stream()
                .map(module -> ROOT.resolve(module).resolve(folder))
                .flatMap(HouseRulesTest::files)
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.toString().contains("/specimen/"));
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
