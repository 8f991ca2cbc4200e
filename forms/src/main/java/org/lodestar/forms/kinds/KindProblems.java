package org.lodestar.forms.kinds;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormField;
import org.lodestar.forms.FormProblem;

/** What is wrong with our properties in a form; the form can be read all the same. */
public final class KindProblems {

    private static final String RULE = "SchoolFieldsAreComplete";

    private KindProblems() {}

    /** In reading order; the path of each is the key of its field, or its id where it has none. */
    public static List<FormProblem> of(FormDefinition form) {
        List<FormProblem> problems = new ArrayList<>();
        form.fields().forEach(field -> within(field, false, problems));
        return List.copyOf(problems);
    }

    private static void within(FormField field, boolean nested, List<FormProblem> problems) {
        of(field, nested).map(words -> problem(field, words)).forEach(problems::add);
        boolean below = nested || field.path() != null;
        field.children().forEach(child -> within(child, below, problems));
    }

    private static FormProblem problem(FormField field, String words) {
        String label = field.source().path("label").asText("");
        String key = field.key() == null ? field.id() : field.key();
        return new FormProblem(key, field.id(), RULE, "“" + (label.isBlank() ? key : label) + "” " + words);
    }

    private static Stream<String> of(FormField field, boolean nested) {
        SchoolField school = SchoolField.of(field);
        return Stream.of(written(field), kind(field, school), deciding(field, school), record(field, school, nested))
                .flatMap(found -> found);
    }

    private static Stream<String> written(FormField field) {
        List<String> words = new ArrayList<>();
        Iterator<String> names = field.source().path("properties").fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (name.startsWith(FieldProperty.PREFIX)) {
                written(
                                name,
                                field.source()
                                        .path("properties")
                                        .path(name)
                                        .asText("")
                                        .strip())
                        .forEach(words::add);
            }
        }
        return words.stream();
    }

    private static Stream<String> written(String name, String value) {
        FieldProperty property = FieldProperty.of(name).orElse(null);
        if (property == null) {
            return Stream.of("has the property “" + name + "”, which means nothing here. Take it out, or correct it.");
        }
        boolean fits = value.isEmpty()
                || property.choices().isEmpty()
                || property.choices().contains(value)
                || value.equals("false") && property.value() == FieldProperty.Value.YES;
        return fits
                ? Stream.empty()
                : Stream.of("has “" + value + "” for “" + name + "”. Write " + or(property.choices()) + ".");
    }

    private static Stream<String> kind(FormField field, SchoolField school) {
        String written =
                field.source().path("properties").path(FieldProperty.KIND.key()).asText("");
        SchoolKind asked = SchoolKind.of(written).orElse(null);
        if (asked != null && school.kind() == null) {
            return Stream.of("asks for a " + asked.label().toLowerCase(java.util.Locale.ROOT) + ", so it must be a "
                    + or(asked.bases().stream()
                            .map(FieldType::name)
                            .map(KindProblems::lower)
                            .toList()) + ".");
        }
        boolean offers = field.source().path("values").size() > 0
                || field.source().has("valuesKey")
                || field.source().has("valuesExpression");
        return Stream.of(
                        asked != null && asked.picks() && offers
                                ? "offers what Lodestar finds, so take its own options out."
                                : "",
                        misplaced(field, school, FieldProperty.STAFF_ROLES),
                        misplaced(field, school, FieldProperty.AT),
                        misplaced(field, school, FieldProperty.CATEGORY))
                .filter(words -> !words.isEmpty());
    }

    private static String misplaced(FormField field, SchoolField school, FieldProperty property) {
        boolean there = !field.source()
                .path("properties")
                .path(property.key())
                .asText("")
                .isBlank();
        boolean belongs = school.kind() != null && school.kind().properties().contains(property);
        return there && !belongs ? "has “" + property.key() + "”, which says nothing about a field of its kind." : "";
    }

    private static Stream<String> deciding(FormField field, SchoolField school) {
        if (!school.decides()) return Stream.empty();
        if (field.key() == null) return Stream.of("decides, but takes no answer.");
        boolean answered = field.rules().required() || field.type() == FieldType.CHECKBOX;
        return Stream.of(
                        answered ? "" : "decides, so it needs an answer: make it required.",
                        hides(field) ? "decides, so it cannot be hidden by a condition." : "",
                        school.roles().isEmpty() ? "" : "decides, so it cannot be for some roles only.",
                        school.known() != null && school.hiddenWhenKnown()
                                ? "decides, so it must be asked even where the record knows it."
                                : "")
                .filter(words -> !words.isEmpty());
    }

    private static boolean hides(FormField field) {
        return !field.source().at("/conditional/hide").asText("").isBlank();
    }

    private static Stream<String> record(FormField field, SchoolField school, boolean nested) {
        RecordFact known = school.known();
        RecordFact updates = school.updates();
        return Stream.of(
                        nested && (known != null || updates != null)
                                ? "lies in a list or group of its own, where the record does not reach."
                                : "",
                        known != null && !known.fits(field) ? unfit(known) : "",
                        updates != null && updates != known && !updates.fits(field) ? unfit(updates) : "",
                        school.hiddenWhenKnown() && known == null
                                ? "is hidden when known, but does not say what of the record it is (“lodestar:known”)."
                                : "")
                .filter(words -> !words.isEmpty());
    }

    private static String unfit(RecordFact fact) {
        return "cannot hold “" + fact.key() + "” of the record: "
                + switch (fact) {
                    case HOME_LANGUAGE, GUARDIAN_LANGUAGE -> "make it a select of the kind “language”.";
                    case INTERPRETER -> "make it a checkbox.";
                    case BIRTH_DATE -> "make it a date.";
                    case GUARDIAN -> "make it a select of the kind “guardian”.";
                    default -> "make it a plain text field.";
                };
    }

    private static String lower(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    private static String or(List<String> choices) {
        return choices.stream().map(each -> "“" + each + "”").collect(Collectors.joining(" or "));
    }
}
