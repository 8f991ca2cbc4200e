package org.lodestar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.architecture.SecurityTable.TestName;
import org.lodestar.platform.testing.SecurityTests;

/** SECURITY.md says of each requirement where we stand; what it says is held against the tests that there are. */
class SecurityTableTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** How many requirements each section of OWASP ASVS 5.0 has, in the chapters we measure ourselves against. */
    private static final List<String> SECTIONS = List.of(
            "6.1:3", "6.2:12", "6.3:8", "6.4:6", "6.5:8", "6.6:4", "6.7:2", "6.8:4", "7.1:3", "7.2:4", "7.3:2", "7.4:5",
            "7.5:3", "7.6:2", "8.1:4", "8.2:4", "8.3:3", "8.4:2");

    private final SecurityTable table = SecurityTable.read(page());

    @Test
    void everyRequirementOfTheChaptersHasItsLineOnce() {
        var required = Stream.concat(
                Stream.of("1.3.2"),
                SECTIONS.stream()
                        .map(section -> section.split(":"))
                        .flatMap(section -> IntStream.rangeClosed(1, Integer.parseInt(section[1]))
                                .mapToObj(number -> section[0] + "." + number)));
        assertThat(table.rows())
                .extracting(SecurityTable.Row::id)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(required.toList());
    }

    @Test
    void whatIsMetNamesATestOrTheRulesWritten() {
        assertThat(table.rows())
                .filteredOn(row -> row.standing().equals(SecurityTable.MET))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.tests().size() + row.pages().size())
                            .as(row.id() + " names neither a test nor a page")
                            .isPositive();
                    assertThat(row.pages())
                            .allSatisfy(page -> assertThat(ROOT.resolve(page)).exists());
                });
    }

    @Test
    void onlyRequirementsOnDocumentsDoWithoutATest() {
        assertThat(table.rows())
                .filteredOn(row ->
                        row.standing().equals(SecurityTable.MET) && row.tests().isEmpty())
                .extracting(SecurityTable.Row::id)
                .allMatch(id -> id.matches("[678]\\.1\\.\\d+"));
    }

    @Test
    void whatIsNotMetOrNotApplicableSaysWhy() {
        assertThat(table.rows())
                .extracting(SecurityTable.Row::standing)
                .containsOnly(SecurityTable.MET, SecurityTable.NOT_MET, SecurityTable.NOT_APPLICABLE);
        assertThat(table.rows())
                .filteredOn(row -> !row.standing().equals(SecurityTable.MET))
                .allSatisfy(row -> assertThat(row.shown()).as(row.id()).hasSizeGreaterThan(20));
    }

    @Test
    void everyNamedTestIsThereAndCannotBeSkipped() {
        var source = new TestSource(ROOT, List.of("forms", "platform", "processes", "ui", "bench"));
        var problems = SecurityTests.named().stream()
                .map(name -> new TestName(name.split("\\.")[0], name.split("\\.")[1]))
                .map(source::problemOf)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class ATest {\n\n  @Test\n  void other() {}\n}",
                "class ATest {\n\n  private static void shown() {}\n}",
                "class ATest {\n\n  @Test\n  @Disabled\n  void shown() {}\n}",
                "@DisabledOnOs(OS.WINDOWS)\nclass ATest {\n\n  @Test\n  void shown() {}\n}",
                "class ATest {\n\n  @Test\n  @EnabledIf(\"here\")\n  void shown() {}\n}",
                "class ATest {\n\n  @Test\n  void shown() {\n    assumeTrue(false);\n  }\n}"
            })
    void aTestThatIsNotThereOrMayBeSkippedIsFound(String source) {
        assertThat(TestSource.problemIn(source, new TestName("ATest", "shown"))).isPresent();
    }

    @Test
    void aTestThatAlwaysRunsHasNoProblem() {
        var source = "class ATest {\n\n  @ParameterizedTest\n  @ValueSource(ints = 1)\n  void shown(int number) {}\n}";
        assertThat(TestSource.problemIn(source, new TestName("ATest", "shown"))).isEmpty();
    }

    private static String page() {
        try {
            return Files.readString(SecurityTests.PAGE);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
