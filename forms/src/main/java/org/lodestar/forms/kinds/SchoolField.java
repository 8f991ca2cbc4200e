package org.lodestar.forms.kinds;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormField;

/**
 * What a field's properties say. What cannot be read is as if it were not there, but {@code roles}: a field for roles that
 * nobody holds is for nobody. {@link KindProblems} tells what is wrong.
 *
 * @param kind null for a plain field
 * @param roles who is asked and sees the answer; empty: everybody
 * @param confidential whether only who works on the case reads the answer
 * @param staffRoles of which roles a staff member may be picked; empty: all
 * @param ownSchool whether only those of the student's school are offered
 * @param category of which category a service may be picked; empty: all
 */
public record SchoolField(
        @Nullable SchoolKind kind,
        List<String> roles,
        boolean confidential,
        boolean decides,
        @Nullable RecordFact known,
        boolean hiddenWhenKnown,
        @Nullable RecordFact updates,
        List<String> staffRoles,
        boolean ownSchool,
        String category) {

    public static SchoolField of(FormField field) {
        return new SchoolField(
                SchoolKind.of(text(field, FieldProperty.KIND))
                        .filter(kind -> kind.bases().contains(field.type()))
                        .orElse(null),
                words(field, FieldProperty.ROLES),
                text(field, FieldProperty.CONFIDENTIAL).equals("true"),
                text(field, FieldProperty.DECIDES).equals("true"),
                RecordFact.of(text(field, FieldProperty.KNOWN)).orElse(null),
                text(field, FieldProperty.WHEN_KNOWN).equals("hide"),
                RecordFact.of(text(field, FieldProperty.UPDATES))
                        .filter(RecordFact::canChange)
                        .orElse(null),
                words(field, FieldProperty.STAFF_ROLES),
                text(field, FieldProperty.AT).equals("school"),
                text(field, FieldProperty.CATEGORY));
    }

    /** Whether its answer is an id of something that is looked up. */
    public boolean picks() {
        return kind != null && kind.picks();
    }

    /** Whether some readers of a form are not to see its answer. */
    public boolean isForSomeOnly() {
        return confidential || !roles.isEmpty();
    }

    private static String text(FormField field, FieldProperty property) {
        var value = field.source().path("properties").path(property.key());
        return value.isBoolean() || value.isTextual() ? value.asText().strip() : "";
    }

    private static List<String> words(FormField field, FieldProperty property) {
        return Arrays.stream(text(field, property).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
