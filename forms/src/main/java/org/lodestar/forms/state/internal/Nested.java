package org.lodestar.forms.state.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reaches into maps and lists within each other, by steps: a name or the number of a row. */
final class Nested {

    private Nested() {}

    static @Nullable Object get(@Nullable Object root, List<Object> steps) {
        @Nullable Object here = root;
        for (Object step : steps) {
            here = child(here, step);
        }
        return here;
    }

    static boolean has(@Nullable Object root, List<Object> steps) {
        int last = steps.size() - 1;
        Object holder = get(root, steps.subList(0, last));
        return holder instanceof Map<?, ?> map && map.containsKey(steps.get(last));
    }

    /** Puts a value, making the maps and rows on the way; what is in the way and holds nothing gives way. */
    static void put(Map<String, @Nullable Object> root, List<Object> steps, @Nullable Object value) {
        Object here = root;
        for (int i = 0; i < steps.size() - 1; i++) {
            Object next = child(here, steps.get(i));
            boolean rows = steps.get(i + 1) instanceof Integer;
            if (rows ? !(next instanceof List) : !(next instanceof Map)) {
                next = rows ? new ArrayList<>() : new LinkedHashMap<String, @Nullable Object>();
                set(here, steps.get(i), next);
            }
            here = next;
        }
        set(here, steps.get(steps.size() - 1), value);
    }

    /** The same without the value at the steps, and without what then holds nothing any more; the original stays. */
    static Map<String, @Nullable Object> without(Map<String, @Nullable Object> root, List<Object> steps) {
        Object smaller = removed(root, steps);
        return smaller instanceof Map<?, ?> ? castMap(smaller) : new LinkedHashMap<>();
    }

    private static @Nullable Object removed(@Nullable Object holder, List<Object> steps) {
        Object step = steps.get(0);
        Object inside = steps.size() == 1 ? null : removed(child(holder, step), steps.subList(1, steps.size()));
        if (holder instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>(castMap(map));
            if (inside == null) copy.remove(step);
            else copy.put((String) step, inside);
            return copy.isEmpty() ? null : copy;
        }
        if (holder instanceof List<?> list && step instanceof Integer index && index < list.size()) {
            List<@Nullable Object> copy = new ArrayList<>(list);
            copy.set(index, inside);
            return copy.stream().allMatch(java.util.Objects::isNull) ? null : copy;
        }
        return holder;
    }

    private static @Nullable Object child(@Nullable Object here, Object step) {
        if (here instanceof Map<?, ?> map) return map.get(step);
        if (here instanceof List<?> list && step instanceof Integer index && index < list.size()) {
            return list.get(index);
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static void set(Object here, Object step, @Nullable Object value) {
        if (here instanceof Map<?, ?> map) {
            castMap(map).put((String) step, value);
        } else if (here instanceof List<?> list && step instanceof Integer index) {
            List<@Nullable Object> items = (List<@Nullable Object>) list;
            while (items.size() <= index) {
                items.add(new LinkedHashMap<String, @Nullable Object>());
            }
            items.set(index, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> castMap(Object map) {
        return (Map<String, @Nullable Object>) map;
    }
}
