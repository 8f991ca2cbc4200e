package org.lodestar.platform.rosters.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of a sample district, before they are written down. */
final class SamplePeople {
    private SamplePeople() {}

    /** Someone responsible for children. */
    record Parent(
            String sourceId,
            String givenName,
            String familyName,
            String relationship,
            String language,
            String phone,
            List<Child> children) {}

    /** {@code number} is the student number. */
    record Child(
            String sourceId,
            String number,
            String givenName,
            String familyName,
            boolean girl,
            int grade,
            SampleSchool school,
            Household household) {}

    /** A family: siblings share it. */
    record Household(
            Origin origin,
            String familyName,
            String language,
            boolean interpreter,
            List<Parent> parents,
            List<Child> children) {
        Household(Origin origin, String familyName, String language, boolean interpreter) {
            this(origin, familyName, language, interpreter, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** {@code role} is ours; {@code orgs} are sourcedIds. */
    record Employee(
            String sourceId,
            String givenName,
            String familyName,
            String role,
            List<String> orgs,
            String email,
            @Nullable String phone) {
        /** The nearest of OneRoster's own roles. */
        String oneRosterRole() {
            return switch (role) {
                case "teacher" -> "teacher";
                case "principal", "admin" -> "administrator";
                default -> "aide";
            };
        }
    }
}
