package org.lodestar.platform.rosters.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What rows say once they are checked and their references are resolved to our ids. */
final class Lines {
    private Lines() {}

    record Org(
            UUID id,
            String sourceId,
            String name,
            String kind,
            @Nullable String parent) {
        boolean isSchool() {
            return kind.equals("school");
        }

        boolean isAboveSchools() {
            return !isSchool() && !kind.equals("department");
        }
    }

    record Session(
            String sourceId,
            String title,
            String kind,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String schoolYear) {}

    /** {@code schoolId} null: in the whole district. */
    record RoleHeld(String role, @Nullable UUID schoolId) {}

    record Staff(
            UUID id,
            String sourceId,
            String givenName,
            String familyName,
            @Nullable String email,
            @Nullable String phone,
            Set<RoleHeld> roles) {}

    record Pupil(
            UUID id,
            String sourceId,
            @Nullable String number,
            String givenName,
            @Nullable String middleName,
            String familyName,
            @Nullable String grade,
            @Nullable UUID schoolId,
            @Nullable String language,
            boolean interpreter) {}

    record Adult(
            UUID id,
            String sourceId,
            String givenName,
            String familyName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String sms,
            @Nullable String language) {}

    record FamilyLink(UUID student, UUID guardian, @Nullable String relationship) {}

    record Facts(UUID student, @Nullable LocalDate birthDate, Map<String, String> demographics) {}

    record SchoolClass(
            UUID id,
            String sourceId,
            String title,
            @Nullable String grade,
            @Nullable UUID schoolId) {}

    record Enrollment(
            String sourceId,
            UUID classId,
            @Nullable UUID schoolId,
            @Nullable UUID studentId,
            @Nullable UUID staffId,
            String role,
            @Nullable LocalDate begin,
            @Nullable LocalDate end) {}
}
