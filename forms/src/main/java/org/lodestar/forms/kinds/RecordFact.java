package org.lodestar.forms.kinds;

import java.util.Arrays;
import java.util.Optional;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.FormField;

/**
 * A part of a student's record that a form can be filled in from, and whose change an answer can propose. Those of a
 * guardian are of the one the form asks for, else of the only one the student has.
 */
public enum RecordFact {
    HOME_LANGUAGE("student.homeLanguage", "Home language", "home_language"),
    INTERPRETER("student.interpreterNeeded", "Interpreter needed", "interpreter_needed"),
    BIRTH_DATE("student.birthDate", "Date of birth", "birth_date"),
    GUARDIAN("guardian", "Guardian", ""),
    GUARDIAN_PHONE("guardian.phone", "Guardian's phone", "phone"),
    GUARDIAN_EMAIL("guardian.email", "Guardian's email", "email"),
    GUARDIAN_LANGUAGE("guardian.language", "Guardian's language", "language");

    private final String key;
    private final String label;
    private final String column;

    RecordFact(String key, String label, String column) {
        this.key = key;
        this.label = label;
        this.column = column;
    }

    /** As forms name it: {@code guardian.phone}. */
    public String key() {
        return key;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    public boolean ofGuardian() {
        return key.startsWith("guardian.");
    }

    /** The column of the roster's row, empty where it is none. */
    public String column() {
        return column;
    }

    /** Whether an answer may propose another value; who a student's guardians are is the roster's to say. */
    public boolean canChange() {
        return !column.isEmpty();
    }

    /** Whether such a field can hold it. */
    public boolean fits(FormField field) {
        var kind = SchoolField.of(field).kind();
        return switch (this) {
            case HOME_LANGUAGE, GUARDIAN_LANGUAGE ->
                kind == SchoolKind.LANGUAGE && field.type() == FieldType.SELECT
                        || kind == null && field.type() == FieldType.TEXTFIELD;
            case INTERPRETER -> field.type() == FieldType.CHECKBOX;
            case BIRTH_DATE ->
                field.type() == FieldType.DATETIME
                        && field.source().path("subtype").asText("date").equals("date");
            case GUARDIAN -> kind == SchoolKind.GUARDIAN && field.type() == FieldType.SELECT;
            case GUARDIAN_PHONE, GUARDIAN_EMAIL -> kind == null && field.type() == FieldType.TEXTFIELD;
        };
    }

    public static Optional<RecordFact> of(String key) {
        return Arrays.stream(values()).filter(fact -> fact.key.equals(key)).findFirst();
    }
}
