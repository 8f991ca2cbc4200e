package org.lodestar.processes.pathways;

/** One pathway as Refer shows it to the person signed in; {@code about} is {@code student} or {@code nobody}. */
public record PathwayOffer(
        String key,
        String name,
        String need,
        String description,
        String about,
        String promise,
        int promiseHours,
        String intakeFormId,
        int version,
        String icon) {}
