package org.lodestar.supply;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;

/** The parts of the product as package URLs: the jars of its bill of materials, the npm packages in its bundle. */
final class Parts {

    static final Path BILL = Path.of("target/classes/META-INF/sbom/application.cdx.json");
    static final Path BUNDLE = Path.of("target/classes/META-INF/VAADIN/config/stats.json");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Parts() {}

    static Collection<String> ofTheProduct() throws IOException {
        var parts = jars(Files.readString(BILL));
        parts.addAll(packages(Files.readString(BUNDLE)));
        return parts;
    }

    /** @param bill a CycloneDX bill of materials */
    static Collection<String> jars(String bill) throws IOException {
        var parts = new TreeSet<String>();
        JSON.readTree(bill)
                .path("components")
                .forEach(part -> parts.add(part.path("purl").asText().replaceFirst("[?#].*", "")));
        parts.removeIf(part -> part.isEmpty() || part.startsWith("pkg:maven/org.lodestar/"));
        return parts;
    }

    /** @param stats what Vaadin's build says of the bundle */
    static Collection<String> packages(String stats) throws IOException {
        var parts = new TreeSet<String>();
        JSON.readTree(stats)
                .path("npmModules")
                .properties()
                .forEach(module -> parts.add("pkg:npm/" + module.getKey().replace("@", "%40") + "@"
                        + module.getValue().asText()));
        return parts;
    }
}
