package org.lodestar.forms.state;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form with its answers at one moment. Unknown paths are answered harmlessly: visible, empty label, no options. What an
 * expression sees is what form-js 1.23 shows it: the known values, over them the answers (or defaults, or the empty value
 * of the kind: "", false, [], null) of all fields that are not hidden, and within a list {@code this}, {@code parent} and
 * {@code i}. A condition that comes to null hides, as in form-js.
 */
public interface FormState {
    boolean visible(FieldPath path);

    boolean readonly(FieldPath path);

    boolean disabled(FieldPath path);

    /** Evaluated, empty where there is none. */
    String label(FieldPath path);

    String description(FieldPath path);

    /** Evaluated text (Markdown) or content (HTML, values in it escaped) of a field that only shows. */
    String text(FieldPath path);

    /** One line of text with answers put in, as seen from a field. */
    String filled(String template, FieldPath path);

    List<Option> options(FieldPath path);

    /** The answer, or the default where nothing is answered. */
    @Nullable
    Object value(FieldPath path);

    /** Evaluates an expression (with or without leading {@code =}) as seen from a field; null where it fails. */
    @Nullable
    Object evaluate(String expression, FieldPath path);

    /**
     * What a submission of these answers would carry: defaults filled in, hidden and disabled fields and unknown keys left
     * out, lists with their rows in place. A box that is not ticked is false and a choice of many with none chosen is an
     * empty list, as in form-js; other unanswered fields are left out, where form-js would send null or "".
     */
    Map<String, Object> data();

    /** As {@link #data()}, but with the unanswered fields as form-js sends them: null, or "" for text. */
    Map<String, @Nullable Object> completeData();

    /** The paths of the fields that are visible now, in reading order. */
    Set<String> visiblePaths();

    /** The fields that are visible now, in reading order. */
    List<FieldAt> shown();

    /** Whether the lists have so many rows that not all of them were followed. */
    boolean tooLarge();
}
