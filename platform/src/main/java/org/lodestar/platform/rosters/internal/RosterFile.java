package org.lodestar.platform.rosters.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a roster that are read, in the order they build on each other, with the columns they must have. */
enum RosterFile {
    ORGS("orgs", "sourcedId", "name", "type"),
    ACADEMIC_SESSIONS("academicSessions", "sourcedId", "title", "type", "startDate", "endDate"),
    /** OneRoster 1.2 only; there {@link #USERS} has neither role nor orgs. */
    ROLES("roles", "userSourcedId", "role", "orgSourcedId"),
    USERS("users", "sourcedId", "givenName", "familyName"),
    DEMOGRAPHICS("demographics", "sourcedId"),
    COURSES("courses", "sourcedId", "title"),
    CLASSES("classes", "sourcedId", "title", "schoolSourcedId"),
    ENROLLMENTS("enrollments", "sourcedId", "classSourcedId", "userSourcedId", "role");

    /** How a file tells what it does not list. */
    enum Mode {
        /** A known record that is not listed has left. */
        BULK,
        /** Only what changed is listed. */
        DELTA,
        ABSENT
    }

    private final String stem;
    private final List<String> requiredColumns;

    RosterFile(String stem, String... requiredColumns) {
        this.stem = stem;
        this.requiredColumns = List.of(requiredColumns);
    }

    String fileName() {
        return stem + ".csv";
    }

    List<String> requiredColumns() {
        return requiredColumns;
    }

    /** By the manifest's property, like {@code file.users}. */
    static Optional<RosterFile> ofProperty(String property) {
        var wanted = property.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(file -> wanted.equals("file." + file.stem.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
