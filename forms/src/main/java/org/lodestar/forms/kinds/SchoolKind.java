package org.lodestar.forms.kinds;

import static org.lodestar.forms.kinds.FieldProperty.AT;
import static org.lodestar.forms.kinds.FieldProperty.CATEGORY;
import static org.lodestar.forms.kinds.FieldProperty.STAFF_ROLES;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lodestar.forms.FieldType;

/**
 * A field that knows the school: a student to pick, a signature. It is kept as a plain component of form-js that has the
 * property {@code lodestar:kind}; elsewhere it shows as that component. The first of {@link #bases} is the usual one.
 */
public enum SchoolKind {
    STUDENT("Student", "One of the students whom the person filling in may see, found by typing", AT),
    STAFF("Staff member", "Somebody who works here, of a role or any", STAFF_ROLES, AT),
    SCHOOL("School", "One of the district's schools"),
    SERVICE(
            "Service",
            "A service that is open to the student: of their school or the district, for their age",
            CATEGORY),
    GUARDIAN("Guardian", "One of the student's guardians"),
    LANGUAGE("Language", "A language, by its own name and in English"),
    SIGNATURE("Signature", "Signed with a finger or the mouse, or by typing the name; kept as a picture");

    private final String label;
    private final String about;
    private final List<FieldProperty> properties;

    SchoolKind(String label, String about, FieldProperty... properties) {
        this.label = label;
        this.about = about;
        this.properties = List.of(properties);
    }

    /** As {@code lodestar:kind} has it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** One line on what it is for. */
    public String about() {
        return about;
    }

    /** The components of form-js it can be; the answer of a taglist is a list. */
    public List<FieldType> bases() {
        return this == SIGNATURE ? List.of(FieldType.FILEPICKER) : List.of(FieldType.SELECT, FieldType.TAGLIST);
    }

    /** What only this kind can be told. */
    public List<FieldProperty> properties() {
        return properties;
    }

    /** Whether its answer is the id (or ids) of something looked up on the server. */
    public boolean picks() {
        return this != SIGNATURE;
    }

    public static Optional<SchoolKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
