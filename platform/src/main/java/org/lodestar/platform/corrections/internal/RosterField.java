package org.lodestar.platform.corrections.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fields of the roster that a family may have corrected, and how a value is written. */
public enum RosterField {
    GIVEN_NAME("student", "given_name", "Given name", Kind.NAME),
    MIDDLE_NAME("student", "middle_name", "Middle name", Kind.TEXT),
    FAMILY_NAME("student", "family_name", "Family name", Kind.NAME),
    BIRTH_DATE("student", "birth_date", "Date of birth", Kind.DATE),
    HOME_LANGUAGE("student", "home_language", "Home language", Kind.TEXT),
    INTERPRETER("student", "interpreter_needed", "Interpreter needed", Kind.YES_NO),
    GUARDIAN_GIVEN("guardian", "given_name", "Given name", Kind.NAME),
    GUARDIAN_FAMILY("guardian", "family_name", "Family name", Kind.NAME),
    GUARDIAN_PHONE("guardian", "phone", "Phone", Kind.TEXT),
    GUARDIAN_EMAIL("guardian", "email", "Email", Kind.TEXT),
    GUARDIAN_LANGUAGE("guardian", "language", "Language", Kind.TEXT);

    /** How a value is written. */
    public enum Kind {
        NAME("text"),
        TEXT("text"),
        DATE("date"),
        YES_NO("boolean");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** In PostgreSQL. */
        public String type() {
            return type;
        }
    }

    private final String of;
    private final String column;
    private final String label;
    private final Kind kind;

    RosterField(String of, String column, String label, Kind kind) {
        this.of = of;
        this.column = column;
        this.label = label;
        this.kind = kind;
    }

    public static List<RosterField> of(String subject) {
        return Arrays.stream(values()).filter(field -> field.of.equals(subject)).toList();
    }

    public static Optional<RosterField> find(String subject, String column) {
        return of(subject).stream().filter(field -> field.column.equals(column)).findFirst();
    }

    public String table() {
        return of.equals("student") ? "students" : "guardians";
    }

    public String column() {
        return column;
    }

    public String label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }
}
