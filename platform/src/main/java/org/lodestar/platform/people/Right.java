package org.lodestar.platform.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a role may allow. A district says for each of its roles which of these it gives; a role held at a school gives them
 * there, a role held in the whole district everywhere. Working on a step needs no right: the step names its role.
 */
public enum Right {
    REFER("Refer students and make requests; following one's own needs no right"),
    SEE_STUDENTS("See the students of the school, and that something is open for them"),
    SEE_DEMOGRAPHICS("See what the roster tells of a student beyond name, age, family and language"),
    SEE_CONSENTS("See the family's consents that belong to no referral"),
    LEAD("See every referral of the school: progress, and words that are not confidential"),
    COORDINATE("See all of every referral of the school, confidential ones too; hand its steps to others, withdraw it"),
    EXPORT_RECORDS("Give a family the student's whole record, confidential parts included"),
    CORRECT_RECORDS("Correct a student's record for the family"),
    MANAGE_RECORDS("Set how long records are kept, hold and purge them"),
    SEE_AUDIT("See who read and changed records, and verify that nothing was altered"),
    MANAGE_PEOPLE("Give people sign-ins and roles, end their sessions"),
    MANAGE_ROLES("Say which roles there are and what each may do"),
    MANAGE_PATHWAYS("Change and publish pathways, and help or end cases that are stuck"),
    MANAGE_SERVICES("Change the directory of services and providers"),
    MANAGE_ROSTERS("Import rosters"),
    MANAGE_SETTINGS("Change the district's settings: sign-in, limits, allowed hosts"),
    MANAGE_TOKENS("Make and revoke tokens for other systems");

    private final String words;

    Right(String words) {
        this.words = words;
    }

    /** What it allows, for people to read. */
    public String words() {
        return words;
    }

    /** Whether it is about the district itself, its people and its records, rather than about helping students. */
    public boolean manages() {
        return name().startsWith("MANAGE_");
    }

    /** As it is kept: {@code manage-people}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Right> of(String key) {
        return Arrays.stream(values()).filter(right -> right.key().equals(key)).findFirst();
    }

    /** Those of the keys that are known; a right that this version does not know gives nothing. */
    public static Set<Right> of(Collection<String> keys) {
        var rights = EnumSet.noneOf(Right.class);
        keys.forEach(key -> of(key).ifPresent(rights::add));
        return rights;
    }
}
