package org.lodestar.forms.state.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FieldType;

/**
 * Works out what is hidden and what the computed fields come to, in the two steps of form-js: the conditions first see all
 * answers, then only those that the first step left; what computed fields come to is then fed back until nothing changes.
 */
final class Showing {

    /** Fields computed from each other settle in a few rounds or never. */
    private static final int MOST_ROUNDS = 10;

    private final Map<String, @Nullable Object> data;
    private final Supplier<Map<String, @Nullable Object>> unanswered;
    private @Nullable Map<String, @Nullable Object> before;
    private final List<Instance> instances;
    private final List<Instance> computed;
    private final boolean conditional;
    private final Set<Instance> once = new HashSet<>();

    /** @param unanswered the data before anyone answered; asked for only where it matters */
    Showing(Filling filling, Supplier<Map<String, @Nullable Object>> unanswered) {
        this.data = filling.data();
        this.unanswered = unanswered;
        this.instances = filling.instances();
        this.computed = instances.stream().filter(Showing::computesOnChange).toList();
        this.conditional = instances.stream().anyMatch(Instance::conditional);
    }

    Scopes settled() {
        Scopes scopes = scopes();
        for (int round = 0; round < MOST_ROUNDS && compute(scopes); round++) {
            scopes = scopes();
        }
        return scopes;
    }

    private Scopes scopes() {
        if (!conditional) return new Scopes(data, data);
        Scopes all = new Scopes(data, data);
        instances.forEach(instance -> instance.follow(all));
        Set<String> changed = new HashSet<>();
        Map<String, @Nullable Object> seen = withoutHidden(changed);
        if (changed.isEmpty()) return all;
        Scopes left = new Scopes(seen, data);
        instances.forEach(instance -> instance.followAgain(left, changed));
        return left;
    }

    private Map<String, @Nullable Object> withoutHidden(Set<String> changed) {
        Map<String, @Nullable Object> seen = new LinkedHashMap<>(data);
        for (Instance instance : instances) {
            boolean holds = instance.field().type().keyed() || instance.field().type() == FieldType.DYNAMICLIST;
            if (instance.hidden() && holds) {
                String name = (String) instance.steps().get(0);
                changed.add(name);
                if (instance.steps().size() > 1) seen = Nested.without(seen, instance.steps());
                else seen.remove(name);
            }
        }
        for (String name : changed) {
            if (!seen.containsKey(name)) asBefore(name, seen);
        }
        return seen;
    }

    /** A hidden field shows other fields what it was before anyone answered, as in form-js. */
    private void asBefore(String name, Map<String, @Nullable Object> seen) {
        if (before == null) before = unanswered.get();
        if (before.containsKey(name)) seen.put(name, before.get(name));
    }

    private boolean compute(Scopes scopes) {
        boolean changed = false;
        for (Instance instance : computed) {
            if (instance.hidden() || once.contains(instance)) continue;
            Object value = ComputedField.value(instance, scopes);
            if (!PlainAnswers.same(value, Nested.get(data, instance.steps()))) {
                Nested.put(data, instance.steps(), value);
                changed = true;
                if (ComputedField.seesItself(instance.field())) once.add(instance);
            }
        }
        return changed;
    }

    private static boolean computesOnChange(Instance instance) {
        return instance.field().type() == FieldType.EXPRESSION && !ComputedField.onlyWhenSent(instance.field());
    }
}
