package org.lodestar.processes.files;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code pathway.json} says. Missing texts are empty, missing lists are empty, {@code promiseHours} is in hours
 * (0: nothing promised), {@code startRoles} may contain {@code *} for everybody.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PathwaySettings(
        String key,
        String name,
        String need,
        String description,
        String about,
        String intake,
        List<String> startRoles,
        String promise,
        int promiseHours,
        List<Milestone> milestones,
        @Nullable List<String> urgentWords,
        boolean confidential,
        List<String> languages,
        int order,
        String icon) {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    public PathwaySettings {
        key = orEmpty(key);
        name = orEmpty(name);
        need = orEmpty(need);
        description = orEmpty(description);
        about = about == null ? "student" : about;
        intake = orEmpty(intake);
        startRoles = startRoles == null ? List.of("*") : List.copyOf(startRoles);
        promise = orEmpty(promise);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        languages = languages == null ? List.of("en") : List.copyOf(languages);
        icon = orEmpty(icon);
    }

    /** Reads {@code pathway.json}; an {@link IllegalArgumentException} says in words where it is not valid. */
    public static PathwaySettings read(String json) {
        try {
            PathwaySettings settings = JSON.readValue(json, PathwaySettings.class);
            if (settings == null) throw new IllegalArgumentException("The settings are empty.");
            return settings;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new IllegalArgumentException(
                    "The settings cannot be read" + (at == null ? "." : " near line " + at.getLineNr() + "."), e);
        }
    }

    public boolean aboutStudent() {
        return !"nobody".equals(about);
    }

    /** The plain name of a milestone, or its key where it is not listed. */
    public String milestoneName(String milestone) {
        return milestones.stream()
                .filter(m -> m.key().equals(milestone))
                .map(Milestone::name)
                .findFirst()
                .orElse(milestone);
    }

    public String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
