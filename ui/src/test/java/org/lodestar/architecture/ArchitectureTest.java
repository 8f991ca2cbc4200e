package org.lodestar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.lodestar");
    private static final JavaClasses SPECIMENS = new ClassFileImporter().importPackages("specimen");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProductKeeps(String name) {
        new Walls("org.lodestar").all().get(name).check(PRODUCT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void itsSpecimenBreaks(String name) {
        ArchRule rule = new Walls("specimen").all().get(name);
        assertThat(rule.evaluate(SPECIMENS).hasViolation())
                .as("a rule that its specimen does not break guards nothing")
                .isTrue();
    }

    static Stream<Arguments> rules() {
        return new Walls("org.lodestar").all().keySet().stream().map(Arguments::of);
    }
}
