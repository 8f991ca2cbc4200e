package org.lodestar.platform.students;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A student's record as the roster tells it. {@code demographics} by OneRoster's column names. */
public record Student(
        UUID id,
        String givenName,
        @Nullable String middleName,
        String familyName,
        @Nullable String grade,
        @Nullable UUID schoolId,
        @Nullable String schoolName,
        @Nullable String studentNumber,
        @Nullable String homeLanguage,
        boolean interpreterNeeded,
        @Nullable LocalDate birthDate,
        Map<String, Object> demographics,
        List<Guardian> guardians,
        boolean active) {

    public String name() {
        return givenName + " " + familyName;
    }

    /** "Amara D.": how lists name a student. */
    public String shortName() {
        return givenName + (familyName.isEmpty() ? "" : " " + familyName.charAt(0) + ".");
    }

    Student withoutDemographics() {
        return new Student(
                id,
                givenName,
                middleName,
                familyName,
                grade,
                schoolId,
                schoolName,
                studentNumber,
                homeLanguage,
                interpreterNeeded,
                birthDate,
                Map.of(),
                guardians,
                active);
    }
}
