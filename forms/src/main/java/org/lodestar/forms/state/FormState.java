package org.lodestar.forms.state;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form with its answers at one moment. Unknown paths are answered harmlessly: visible, empty label, no options. */
public interface FormState {
    boolean visible(FieldPath path);

    boolean readonly(FieldPath path);

    boolean disabled(FieldPath path);

    /** Evaluated, empty where there is none. */
    String label(FieldPath path);

    String description(FieldPath path);

    /** Evaluated text (Markdown) or content (HTML) of a field that only shows. */
    String text(FieldPath path);

    List<Option> options(FieldPath path);

    /** The answer, or the default where nothing is answered. */
    @Nullable
    Object value(FieldPath path);

    /** Evaluates an expression (with or without leading {@code =}) as seen from a field; null where it fails. */
    @Nullable
    Object evaluate(String expression, FieldPath path);

    /** What a submission of these answers would carry: defaults filled in, hidden fields left out. */
    Map<String, Object> data();

    /** The paths of the fields that are visible now. */
    Set<String> visiblePaths();
}
