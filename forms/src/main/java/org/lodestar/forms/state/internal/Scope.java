package org.lodestar.forms.state.internal;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an expression can name: the form's data and, where the data has no such names, {@code this}, {@code parent} and
 * {@code i}; the same with underscores always.
 */
final class Scope extends AbstractMap<String, @Nullable Object> {

    private final Map<String, @Nullable Object> data;
    private final @Nullable Object self;
    private final @Nullable Scope parent;
    private final List<Integer> counts;

    Scope(Map<String, @Nullable Object> data, @Nullable Object self, @Nullable Scope parent, List<Integer> counts) {
        this.data = data;
        this.self = self;
        this.parent = parent;
        this.counts = counts;
    }

    /** The scope of a row in here: the same data, and what is in the row. */
    Scope row(@Nullable Object inRow, int index) {
        List<Integer> more = new java.util.ArrayList<>(counts);
        more.add(index + 1);
        return new Scope(data, inRow, asParent(), List.copyOf(more));
    }

    @SuppressWarnings("unchecked")
    private Scope asParent() {
        Map<String, @Nullable Object> own =
                self instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
        return new Scope(own, self, parent, counts);
    }

    @Override
    public @Nullable Object get(Object name) {
        if (data.containsKey(name)) return data.get(name);
        return special(name);
    }

    private @Nullable Object special(Object name) {
        if (name.equals("this") || name.equals("_this_")) return self;
        if (name.equals("parent") || name.equals("_parent_")) return parent;
        if (name.equals("i") || name.equals("_i_")) return counts;
        return null;
    }

    @Override
    public boolean containsKey(Object name) {
        return data.containsKey(name) || special(name) != null;
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        for (String name : List.of("this", "parent", "i")) {
            all.put(name, special(name));
            all.put("_" + name + "_", special(name));
        }
        all.putAll(data);
        return all.entrySet();
    }
}
