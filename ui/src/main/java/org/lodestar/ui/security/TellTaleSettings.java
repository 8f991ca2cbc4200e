package org.lodestar.ui.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** Settings that tell strangers, or a log, what is nobody's business: inner workings, secrets, children's data. */
final class TellTaleSettings {

    private static final Set<String> HARMLESS = Set.of("health", "info", "metrics", "prometheus");
    private static final Set<String> TALKATIVE = Set.of("debug", "trace");

    /** What these write at debug is what people typed and what the database holds. */
    private static final List<String> LOGS_WITH_DATA = List.of(
            "root", "web", "sql", "org.springframework", "org.camunda", "org.postgresql", "com.vaadin", "org.apache");

    private TellTaleSettings() {}

    static List<String> reasons(ConfigurableEnvironment environment) {
        var reasons = new ArrayList<String>();
        openDoors(environment, reasons);
        errors(environment, reasons);
        logs(environment, reasons);
        return reasons;
    }

    private static void openDoors(ConfigurableEnvironment environment, List<String> reasons) {
        var open = new TreeSet<>(Stream.of(environment
                        .getProperty("management.endpoints.web.exposure.include", "")
                        .split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !HARMLESS.contains(name))
                .toList());
        if (!open.isEmpty()) {
            reasons.add("open workings: management.endpoints.web.exposure.include names " + String.join(", ", open)
                    + "; only health, info, metrics and prometheus may be shown");
        }
    }

    private static void errors(ConfigurableEnvironment environment, List<String> reasons) {
        Stream.of("include-stacktrace", "include-message", "include-exception", "include-binding-errors")
                .map(name -> "server.error." + name)
                .filter(name -> !Set.of("never", "false").contains(environment.getProperty(name, "never")))
                .forEach(name -> reasons.add("errors that tell too much: " + name + "; leave it out"));
        if (!environment.getProperty("vaadin.productionMode", Boolean.class, true)) {
            reasons.add("development mode: vaadin.productionMode is false; leave it out");
        }
    }

    private static void logs(ConfigurableEnvironment environment, List<String> reasons) {
        Stream.of("debug", "trace")
                .filter(name -> !"false".equalsIgnoreCase(environment.getProperty(name, "false")))
                .forEach(name -> reasons.add("talkative log: '" + name + "' is switched on; leave it out"));
        names(environment)
                .filter(name -> TALKATIVE.contains(
                        environment.getProperty(name, "").strip().toLowerCase(Locale.ROOT)))
                .map(TellTaleSettings::inSpringsWords)
                .filter(name -> LOGS_WITH_DATA.stream().anyMatch(start -> name.startsWith("logging.level." + start)))
                .distinct()
                .sorted()
                .forEach(name -> reasons.add(
                        "talkative log: " + name + " would write what people typed into the log; use info or above"));
    }

    private static String inSpringsWords(String name) {
        return name.startsWith("LOGGING_LEVEL_") ? name.toLowerCase(Locale.ROOT).replace('_', '.') : name;
    }

    private static Stream<String> names(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .map(EnumerablePropertySource.class::cast)
                .flatMap(source -> Stream.of(source.getPropertyNames()));
    }
}
