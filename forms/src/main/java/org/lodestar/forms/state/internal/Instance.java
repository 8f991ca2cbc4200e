package org.lodestar.forms.state.internal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldAt;
import org.lodestar.forms.state.FieldPath;

/** A field in its place, and whether it is hidden there. */
final class Instance {

    private final FormField field;
    private final String path;
    private final List<Object> steps;
    private final @Nullable Instance container;
    private final @Nullable Row row;
    private boolean hidden;
    private boolean hiddenByItself;

    /** @param steps where its answer, or those of the fields inside, lie */
    Instance(FormField field, String path, List<Object> steps, @Nullable Instance container, @Nullable Row row) {
        this.field = field;
        this.path = path;
        this.steps = steps;
        this.container = container;
        this.row = row;
    }

    FormField field() {
        return field;
    }

    String path() {
        return path;
    }

    List<Object> steps() {
        return steps;
    }

    @Nullable
    Row row() {
        return row;
    }

    FieldAt at() {
        return new FieldAt(field, new FieldPath(path));
    }

    boolean hidden() {
        return hidden;
    }

    /** Works out whether it is hidden; the group or list around it must have been asked before. */
    void follow(Scopes scopes) {
        String condition = condition();
        hiddenByItself = !condition.isEmpty() && Expressions.holds(condition, scopes.of(row));
        hidden = hiddenByItself || container != null && container.hidden;
    }

    /** The same when only some of the answers are other than before. */
    void followAgain(Scopes scopes, Set<String> changed) {
        if (!condition().isEmpty() && Expressions.sees(condition(), changed)) follow(scopes);
        else hidden = hiddenByItself || container != null && container.hidden;
    }

    private String condition() {
        String condition = field.source().path("conditional").path("hide").asText("");
        return Expressions.marked(condition) ? condition : "";
    }

    boolean conditional() {
        return !condition().isEmpty();
    }

    boolean disabled() {
        return field.source().path("disabled").asBoolean(false);
    }
}
