package org.lodestar.platform.trails;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; null: any.
 *
 * @param person who did it, a staff member's id
 * @param action as it was recorded, like {@code read student record}
 * @param from the first day, by the district's clock
 * @param to the last day
 */
public record TrailFilter(
        @Nullable UUID person,
        @Nullable UUID student,
        @Nullable String action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null);

    public static TrailFilter ofStudent(UUID student) {
        return new TrailFilter(null, student, null, null, null);
    }

    public static TrailFilter ofPerson(UUID person) {
        return new TrailFilter(person, null, null, null, null);
    }
}
