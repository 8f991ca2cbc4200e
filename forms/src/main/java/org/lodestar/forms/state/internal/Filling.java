package org.lodestar.forms.state.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormField;

/** Fills a form's data from the answers, the known values and the defaults, and finds every field's place in it. */
final class Filling {

    /** More rows than this are neither shown nor taken. */
    static final int MOST_ROWS = 1_000;

    private static final int MOST_INSTANCES = 50_000;

    private final Map<String, @Nullable Object> data;
    private final Map<String, ?> answers;
    private final List<Instance> instances = new ArrayList<>();

    private Filling(Map<String, @Nullable Object> data, Map<String, ?> answers) {
        this.data = data;
        this.answers = answers;
    }

    /** What is known can be answered only where a field asks for it: nobody steers a form by sending other names. */
    static Filling of(FormDefinition definition, Map<String, ?> answers, Map<String, ?> known) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>(known);
        definition
                .all()
                .map(field -> field.key() != null ? field.key() : field.path())
                .filter(name -> name != null && known.containsKey(first(name)))
                .forEach(name -> data.put(first(name), PlainAnswers.copy(data.get(first(name)))));
        answers.forEach((name, value) -> {
            if (!known.containsKey(name)) data.put(name, PlainAnswers.copy(value));
        });
        Filling filling = new Filling(data, answers);
        filling.fill(definition.fields(), "", List.of(), null, null);
        return filling;
    }

    Map<String, @Nullable Object> data() {
        return data;
    }

    List<Instance> instances() {
        return instances;
    }

    boolean tooLarge() {
        return instances.size() >= MOST_INSTANCES;
    }

    private static String first(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private void fill(
            List<FormField> fields,
            String prefix,
            List<Object> steps,
            @Nullable Instance container,
            @Nullable Row row) {
        for (FormField field : fields) {
            if (instances.size() >= MOST_INSTANCES) return;
            String own = field.key() != null ? field.key() : field.path() != null ? field.path() : field.id();
            boolean placed = field.key() != null || field.path() != null;
            Instance instance =
                    new Instance(field, under(prefix, own), placed ? then(steps, own) : steps, container, row);
            instances.add(instance);
            if (field.type().keyed()) answer(instance);
            if (field.type() == FieldType.DYNAMICLIST) rows(instance);
            else
                fill(
                        field.children(),
                        field.path() == null ? prefix : instance.path(),
                        instance.steps(),
                        instance,
                        row);
        }
    }

    private void take(Instance instance) {
        if (instance.row() == null && Nested.has(answers, instance.steps())) {
            Nested.put(data, instance.steps(), PlainAnswers.copy(Nested.get(answers, instance.steps())));
        }
    }

    private void answer(Instance instance) {
        take(instance);
        boolean given = Nested.has(data, instance.steps());
        Object value = given
                ? FittingAnswer.of(instance.field(), Nested.get(data, instance.steps()))
                : FittingAnswer.initial(instance.field());
        Nested.put(data, instance.steps(), value);
    }

    private void rows(Instance list) {
        take(list);
        Object given = Nested.get(data, list.steps());
        if (given == null) {
            given = firstRows(list.field());
            Nested.put(data, list.steps(), given);
        }
        if (!(given instanceof List<?> rows)) return;
        for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
            if (!(rows.get(i) instanceof Map)) continue;
            List<Object> steps = then(list.steps(), i);
            fill(list.field().children(), list.path() + "[" + i + "]", steps, list, new Row(steps, i, list.row()));
        }
    }

    private static List<Object> firstRows(FormField list) {
        int repetitions = Math.min(list.source().path("defaultRepetitions").asInt(1), MOST_ROWS);
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < repetitions; i++) {
            rows.add(new LinkedHashMap<String, @Nullable Object>());
        }
        return rows;
    }

    private static String under(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + "." + name;
    }

    private static List<Object> then(List<Object> steps, Object more) {
        List<Object> all = new ArrayList<>(steps);
        if (more instanceof String path && path.indexOf('.') >= 0) {
            all.addAll(List.of(path.split("\\.")));
        } else {
            all.add(more);
        }
        return List.copyOf(all);
    }
}
