package org.lodestar.forms.state.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scopes of a form at one moment: one for the whole, and one for each row. */
final class Scopes {

    private final Map<String, @Nullable Object> rows;
    private final Scope whole;
    private final Map<Row, Scope> known = new IdentityHashMap<>();

    /**
     * @param seen what expressions see of the form: all that is not hidden
     * @param rows where what is in a row is found: as in form-js, a row sees its own hidden answers
     */
    Scopes(Map<String, @Nullable Object> seen, Map<String, @Nullable Object> rows) {
        this.rows = rows;
        this.whole = new Scope(seen, seen, null, List.of());
    }

    Scope of(@Nullable Row row) {
        if (row == null) return whole;
        Scope scope = known.get(row);
        if (scope == null) {
            scope = of(row.outer()).row(Nested.get(rows, row.steps()), row.index());
            known.put(row, scope);
        }
        return scope;
    }
}
