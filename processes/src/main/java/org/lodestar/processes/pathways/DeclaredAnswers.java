package org.lodestar.processes.pathways;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormDefinition;
import org.lodestar.processes.diagrams.FeelOf;

/**
 * The answers a pathway declared it decides by, as the engine keeps them (design, decision 2): all other answers stay
 * in our own record. A list to repeat over is never absent, only empty.
 */
public final class DeclaredAnswers {
    private DeclaredAnswers() {}

    /** When a case starts: what the intake answered, and an empty list for every list not answered yet. */
    public static Map<String, Object> atStart(PathwayBundle bundle, Map<String, ?> intake) {
        Map<String, Object> variables = new HashMap<>();
        lists(bundle).forEach(list -> variables.put(list, new ArrayList<>()));
        bundle.variables().forEach(name -> put(variables, name, intake.get(name)));
        return variables;
    }

    /** When a step is completed: its form's declared answers; null where one was left out. */
    public static Map<String, @Nullable Object> ofForm(
            PathwayBundle bundle, FormDefinition form, Map<String, ?> answers) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        Set<String> asked = keys(form);
        asked.retainAll(bundle.variables());
        asked.forEach(name -> variables.put(name, plain(answers.get(name))));
        lists(bundle).stream()
                .filter(list -> variables.containsKey(list) && variables.get(list) == null)
                .forEach(list -> variables.put(list, new ArrayList<>()));
        return variables;
    }

    /** The top-level names under which a form's answers lie. */
    public static Set<String> keys(FormDefinition form) {
        Set<String> keys = new HashSet<>();
        form.all().forEach(field -> {
            add(keys, field.key());
            add(keys, field.path());
        });
        return keys;
    }

    private static void add(Set<String> keys, @Nullable String name) {
        if (name != null && !name.isBlank()) keys.add(name.split("[.\\[]", 2)[0]);
    }

    private static Set<String> lists(PathwayBundle bundle) {
        Set<String> lists = FeelOf.lists(bundle.diagram().root()).collect(Collectors.toSet());
        lists.retainAll(bundle.variables());
        return lists;
    }

    private static void put(Map<String, Object> variables, String name, @Nullable Object answer) {
        Object plain = plain(answer);
        if (plain != null) variables.put(name, plain);
    }

    private static @Nullable Object plain(@Nullable Object answer) {
        if (answer instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(entry -> copy.add(plain(entry)));
            return copy;
        }
        if (answer instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(String.valueOf(key), plain(value)));
            return copy;
        }
        if (answer instanceof BigDecimal number) return number(number);
        if (answer == null || answer instanceof Number || answer instanceof Boolean) return answer;
        return answer.toString();
    }

    private static Number number(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.precision() < 18
                ? number.longValue()
                : number.doubleValue();
    }
}
