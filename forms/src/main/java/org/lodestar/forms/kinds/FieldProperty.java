package org.lodestar.forms.kinds;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A word of ours in a component's {@code properties}; its value is text, as form-js' editor keeps it. */
public enum FieldProperty {
    KIND("kind", "Kind", "What of the school is asked", Value.CHOICE),
    STAFF_ROLES(
            "staffRoles",
            "Of these roles",
            "Role keys, separated by commas; empty: everybody who works here",
            Value.ROLES),
    AT("at", "Where", "“school”: only of the student's school; empty: of the whole district", Value.CHOICE),
    CATEGORY("category", "Category", "Only services of this category", Value.TEXT),
    ROLES(
            "roles",
            "Only for roles",
            "Role keys, separated by commas: nobody else is asked, or sees the answer",
            Value.ROLES),
    CONFIDENTIAL(
            "confidential",
            "Confidential",
            "“true”: the answer is read by who wrote it and by those who work on the case, not by who referred or leads",
            Value.YES),
    DECIDES(
            "decides",
            "Decides",
            "“true”: a gateway or table goes by this answer, so it is always asked and required",
            Value.YES),
    KNOWN(
            "known",
            "Filled in from the record",
            "Which part of the record is filled in, with where it came from",
            Value.FACT),
    WHEN_KNOWN("whenKnown", "When it is known", "“hide”: not asked; empty: shown, and can be changed", Value.CHOICE),
    UPDATES(
            "updates",
            "Changes the record",
            "Which part of the record the answer is to change, once somebody who may correct records has agreed",
            Value.FACT);

    /** How a property is chosen. */
    public enum Value {
        TEXT,
        YES,
        ROLES,
        FACT,
        CHOICE
    }

    /** What all our properties begin with. */
    public static final String PREFIX = "lodestar:";

    private final String name;
    private final String label;
    private final String about;
    private final Value value;

    FieldProperty(String name, String label, String about, Value value) {
        this.name = name;
        this.label = label;
        this.about = about;
        this.value = value;
    }

    /** As it stands in the form: {@code lodestar:roles}. */
    public String key() {
        return PREFIX + name;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** One line on what it does. */
    public String about() {
        return about;
    }

    public Value value() {
        return value;
    }

    /** What can be chosen; empty where it is written freely, or chosen among the district's roles. */
    public List<String> choices() {
        return switch (this) {
            case KIND -> Arrays.stream(SchoolKind.values()).map(SchoolKind::key).toList();
            case AT -> List.of("school");
            case WHEN_KNOWN -> List.of("hide");
            case KNOWN ->
                Arrays.stream(RecordFact.values()).map(RecordFact::key).toList();
            case UPDATES ->
                Arrays.stream(RecordFact.values())
                        .filter(RecordFact::canChange)
                        .map(RecordFact::key)
                        .toList();
            case CONFIDENTIAL, DECIDES -> List.of("true");
            default -> List.of();
        };
    }

    /** Those that any field can have, whatever its kind. */
    public static List<FieldProperty> ofEveryField() {
        return List.of(ROLES, CONFIDENTIAL, DECIDES, KNOWN, WHEN_KNOWN, UPDATES);
    }

    public static Optional<FieldProperty> of(String key) {
        return Arrays.stream(values())
                .filter(property -> property.key().equals(key))
                .findFirst();
    }
}
