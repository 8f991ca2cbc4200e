package org.lodestar.forms.state.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FieldType;

/** Gathers what a submission would carry. */
final class Sent {

    private final Map<String, @Nullable Object> data;
    private final List<Instance> instances;
    private final Scopes scopes;

    Sent(Map<String, @Nullable Object> data, List<Instance> instances, Scopes scopes) {
        this.data = data;
        this.instances = instances;
        this.scopes = scopes;
    }

    /** @param complete whether the unanswered are in it, too */
    Map<String, @Nullable Object> gathered(boolean complete) {
        Map<String, @Nullable Object> sent = new LinkedHashMap<>();
        for (Instance instance : instances) {
            if (instance.hidden() || !instance.field().type().keyed() || instance.disabled()) continue;
            Object value = ComputedField.onlyWhenSent(instance.field())
                    ? ComputedField.value(instance, scopes)
                    : Nested.get(data, instance.steps());
            if (complete || value != null && !value.equals("")) {
                Nested.put(sent, instance.steps(), PlainAnswers.copy(value));
            }
        }
        keepRows(sent);
        return sent;
    }

    /** Rows behind the last answered one were added by a person, too, and keep their place. */
    private void keepRows(Map<String, @Nullable Object> sent) {
        for (Instance instance : instances) {
            if (instance.hidden() || instance.field().type() != FieldType.DYNAMICLIST) continue;
            if (Nested.get(sent, instance.steps()) instanceof List<?> rows
                    && Nested.get(data, instance.steps()) instanceof List<?> all
                    && all.size() > rows.size()
                    && all.size() <= Filling.MOST_ROWS) {
                List<Object> last = new java.util.ArrayList<>(instance.steps());
                last.add(all.size() - 1);
                Nested.put(sent, last, new LinkedHashMap<String, @Nullable Object>());
            }
        }
    }
}
