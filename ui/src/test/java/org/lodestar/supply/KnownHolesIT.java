package org.lodestar.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The product as it is built. Where the data cannot be reached it says so, here and in target/known-holes.txt. */
class KnownHolesIT {

    @Test
    void noPartOfTheProductHasAKnownCriticalHole() throws Exception {
        var place = System.getenv().getOrDefault("LODESTAR_OSV", Osv.PUBLIC.toString());
        var known = KnownHoles.in(Parts.ofTheProduct(), URI.create(place), accepted(), LocalDate.now());
        Files.write(Path.of("target/known-holes.txt"), known.lines());
        System.out.println(known.lines().get(0));
        assertThat(known.open())
                .extracting(Hole::inOneLine)
                .as("known critical holes: take a version that closes them, or accept them for a while in"
                        + " ui/src/test/resources/supply/accepted-holes.csv")
                .isEmpty();
    }

    @Test
    void theBillOfMaterialsNamesJarsAndPackages() throws Exception {
        assertThat(Parts.ofTheProduct())
                .anyMatch(part -> part.startsWith("pkg:maven/org.camunda.bpm/camunda-engine@7."))
                .anyMatch(part -> part.startsWith("pkg:maven/org.springframework/spring-web@"))
                .anyMatch(part -> part.startsWith("pkg:npm/bpmn-js@"))
                .anyMatch(part -> part.startsWith("pkg:npm/%40vaadin/"))
                .noneMatch(part -> part.contains("junit"))
                .hasSizeGreaterThan(150);
    }

    private static AcceptedHoles accepted() throws Exception {
        try (var in = KnownHolesIT.class.getResourceAsStream("/supply/accepted-holes.csv")) {
            return new AcceptedHoles(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
