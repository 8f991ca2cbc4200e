package org.lodestar.ui.form.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.state.FieldPath;

/** What has been typed so far, reachable by answer path ({@code address.street}, {@code children[0].name}). */
final class Answers {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    private Answers() {}

    /** A deep, changeable copy. */
    static Map<String, @Nullable Object> copy(Map<String, ?> answers) {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        answers.forEach((key, value) -> copy.put(key, copyValue(value)));
        return copy;
    }

    static @Nullable Object at(Map<String, @Nullable Object> answers, FieldPath path) {
        @Nullable Object here = answers;
        for (var step : steps(path)) {
            here = child(here, step);
        }
        return here;
    }

    /** Puts a value at a path, making the objects and lists on the way. */
    static void put(Map<String, @Nullable Object> answers, FieldPath path, @Nullable Object value) {
        var steps = steps(path);
        Object here = answers;
        for (int i = 0; i < steps.size() - 1; i++) {
            var next = child(here, steps.get(i));
            if (!(next instanceof Map) && !(next instanceof List)) {
                next = steps.get(i + 1) instanceof Integer ? new ArrayList<>() : new LinkedHashMap<String, Object>();
                set(here, steps.get(i), next);
            }
            here = next;
        }
        set(here, steps.get(steps.size() - 1), value);
    }

    private static List<Object> steps(FieldPath path) {
        return STEP.matcher(path.value())
                .results()
                .map(step -> step.group(1) != null ? (Object) step.group(1) : Integer.valueOf(step.group(2)))
                .toList();
    }

    private static @Nullable Object child(@Nullable Object here, Object step) {
        if (here instanceof Map<?, ?> map) {
            return map.get(step);
        }
        if (here instanceof List<?> list && step instanceof Integer index && index < list.size()) {
            return list.get(index);
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static void set(Object here, Object step, @Nullable Object value) {
        if (here instanceof Map<?, ?> map) {
            ((Map<Object, @Nullable Object>) map).put(step, value);
        } else if (here instanceof List<?> list && step instanceof Integer index) {
            var items = (List<@Nullable Object>) list;
            while (items.size() <= index) {
                items.add(new LinkedHashMap<String, Object>());
            }
            items.set(index, value);
        }
    }

    private static @Nullable Object copyValue(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, @Nullable Object>();
            map.forEach((key, inner) -> copy.put(String.valueOf(key), copyValue(inner)));
            return copy;
        }
        if (value instanceof List<?> list) {
            var copy = new ArrayList<@Nullable Object>();
            list.forEach(inner -> copy.add(copyValue(inner)));
            return copy;
        }
        return value;
    }
}
