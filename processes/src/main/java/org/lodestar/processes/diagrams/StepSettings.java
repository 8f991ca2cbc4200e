package org.lodestar.processes.diagrams;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a user task says about its step; {@code priority} is a word or FEEL with a leading {@code =}. */
public record StepSettings(
        String key,
        String name,
        String guidance,
        @Nullable String form,
        String role,
        String person,
        @Nullable Duration due,
        @Nullable String priority,
        boolean confidential,
        List<String> visibleTo,
        boolean becomesOwner) {

    public static StepSettings of(Tag step) {
        Map<String, String> said = step.properties();
        String due = said.get("lodestar:due");
        return new StepSettings(
                step.attribute("id", ""),
                step.attribute("name", ""),
                step.child("documentation").map(Tag::text).orElse(""),
                step.attribute("camunda:formRef"),
                said.getOrDefault("lodestar:role", ""),
                said.getOrDefault("lodestar:person", ""),
                due == null || due.isBlank() ? null : Durations.parse(due),
                said.get("lodestar:priority"),
                "true".equals(said.get("lodestar:confidential")),
                words(said.getOrDefault("lodestar:visibleTo", "")),
                "true".equals(said.get("lodestar:becomesOwner")));
    }

    /** The words of a list separated by commas or spaces. */
    public static List<String> words(String list) {
        return Arrays.stream(list.split("[,\\s]+"))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
