package org.lodestar.processes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.forms.feel.Feel;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayCheck;
import org.lodestar.processes.diagrams.FeelOf;
import org.lodestar.processes.diagrams.Tag;
import org.lodestar.processes.files.Milestone;
import org.lodestar.processes.library.internal.StarterFiles;

class LibraryTest {

    private static final Set<String> NOT_ANSWERS = Set.of("urgentReferral", "referralId", "referralNumber");

    @ParameterizedTest
    @ValueSource(strings = {"coordination", "counseling", "food-and-shelter", "attendance", "science-kit-loan"})
    void everyStarterMayBePublished(String key) {
        assertThat(new PathwayCheck().check(StarterFiles.read(key))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oakmont/attendance", "riverbend/counseling"})
    void everyVersionOfTheDemoDistrictsMayBePublished(String folder) {
        assertThat(new PathwayCheck().check(DemoFiles.read(folder))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordination", "counseling", "food-and-shelter", "attendance", "science-kit-loan"})
    void whateverADiagramAsksForIsAnAnswerOfAForm(String key) {
        ParsedPathway pathway = ParsedPathway.read(StarterFiles.read(key), true);
        Set<String> asked = pathway.everything()
                .flatMap(diagram -> FeelOf.steering(diagram.root()))
                .flatMap(feel -> Feel.variablesOf(feel).stream())
                .collect(Collectors.toSet());
        asked.removeAll(NOT_ANSWERS);
        assertThat(Stream.of(answers(pathway), madeInTheDiagram(pathway))
                        .flatMap(Set::stream)
                        .toList())
                .containsAll(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordination", "counseling", "food-and-shelter", "attendance", "science-kit-loan"})
    void everyMilestoneIsReachedSomewhere(String key) {
        ParsedPathway pathway = ParsedPathway.read(StarterFiles.read(key), true);
        Set<String> marked = pathway.diagrams()
                .get(0)
                .root()
                .all()
                .flatMap(tag -> Stream.ofNullable(tag.properties().get("lodestar:milestone")))
                .collect(Collectors.toSet());
        assertThat(pathway.settings().milestones())
                .extracting(Milestone::key)
                .containsExactlyInAnyOrderElementsOf(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordination", "counseling", "food-and-shelter", "attendance", "science-kit-loan"})
    void everyStepIsExplained(String key) {
        ParsedPathway pathway = ParsedPathway.read(StarterFiles.read(key), true);
        assertThat(pathway.diagrams().get(0).steps())
                .allSatisfy(step -> assertThat(
                                step.child("documentation").map(Tag::text).orElse(""))
                        .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordination", "counseling", "food-and-shelter", "attendance", "science-kit-loan"})
    void whateverAFormLooksAtIsAskedInTheSameForm(String key) {
        ParsedPathway pathway = ParsedPathway.read(StarterFiles.read(key), true);
        pathway.forms().values().forEach(form -> {
            Set<String> asked =
                    form.all().flatMap(field -> Stream.ofNullable(field.key())).collect(Collectors.toSet());
            Set<String> looked = form.all()
                    .map(field ->
                            field.source().path("conditional").path("hide").asText())
                    .filter(hide -> !hide.isEmpty())
                    .flatMap(hide -> Feel.variablesOf(hide.substring(1)).stream())
                    .collect(Collectors.toSet());
            assertThat(asked).as(form.id()).containsAll(looked);
        });
    }

    private static Set<String> answers(ParsedPathway pathway) {
        return pathway.forms().values().stream()
                .flatMap(form -> form.all())
                .flatMap(field -> Stream.ofNullable(field.key()))
                .collect(Collectors.toSet());
    }

    private static Set<String> madeInTheDiagram(ParsedPathway pathway) {
        return pathway.diagrams()
                .get(0)
                .root()
                .all()
                .flatMap(tag -> Stream.of("camunda:resultVariable", "camunda:elementVariable")
                        .flatMap(name -> Stream.ofNullable(tag.attribute(name))))
                .collect(Collectors.toSet());
    }
}
