package org.lodestar.forms.state.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormField;
import org.lodestar.forms.state.FieldAt;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;
import org.lodestar.forms.state.Option;

/** A form's state; what is hidden is worked out at once, words and options when they are asked for. */
public final class EvaluatedForm implements FormState {

    private final Map<String, @Nullable Object> data;
    private final List<Instance> instances;
    private final Scopes scopes;
    private final Map<String, Instance> byPath = new LinkedHashMap<>();

    private final boolean tooLarge;

    private EvaluatedForm(Filling filling, Scopes scopes) {
        this.tooLarge = filling.tooLarge();
        this.data = filling.data();
        this.instances = filling.instances();
        this.scopes = scopes;
        instances.forEach(
                instance -> byPath.merge(instance.path(), instance, (one, other) -> one.hidden() ? other : one));
    }

    public static EvaluatedForm of(FormDefinition definition, Map<String, ?> answers, Map<String, ?> known) {
        Filling filling = Filling.of(definition, answers, known);
        return new EvaluatedForm(
                filling,
                new Showing(
                                filling,
                                () -> Filling.of(definition, Map.of(), known).data())
                        .settled());
    }

    @Override
    public boolean visible(FieldPath path) {
        Instance instance = byPath.get(path.value());
        return instance == null || !instance.hidden();
    }

    @Override
    public boolean readonly(FieldPath path) {
        Instance instance = byPath.get(path.value());
        if (instance == null) return false;
        var readonly = instance.field().source().path("readonly");
        return readonly.isTextual() ? Expressions.holds(readonly.asText(), scope(path)) : readonly.asBoolean(false);
    }

    @Override
    public boolean disabled(FieldPath path) {
        Instance instance = byPath.get(path.value());
        return instance != null && instance.disabled();
    }

    @Override
    public String label(FieldPath path) {
        Instance instance = byPath.get(path.value());
        return instance == null ? "" : filled(FieldWords.label(instance.field()), path);
    }

    @Override
    public String description(FieldPath path) {
        Instance instance = byPath.get(path.value());
        return instance == null ? "" : filled(property(instance.field(), "description"), path);
    }

    @Override
    public String text(FieldPath path) {
        Instance instance = byPath.get(path.value());
        if (instance == null) return "";
        return FieldWords.text(instance.field(), scope(path));
    }

    @Override
    public List<Option> options(FieldPath path) {
        Instance instance = byPath.get(path.value());
        return instance == null || !instance.field().type().chooses()
                ? List.of()
                : Options.of(instance.field().source(), data, scope(path));
    }

    @Override
    public @Nullable Object value(FieldPath path) {
        Instance instance = byPath.get(path.value());
        return instance == null ? null : Nested.get(data, instance.steps());
    }

    @Override
    public @Nullable Object evaluate(String expression, FieldPath path) {
        return Expressions.value(expression, scope(path));
    }

    @Override
    public Map<String, Object> data() {
        @SuppressWarnings("unchecked")
        Map<String, Object> answered =
                (Map<String, Object>) (Map<?, ?>) new Sent(data, instances, scopes).gathered(false);
        return answered;
    }

    @Override
    public Map<String, @Nullable Object> completeData() {
        return new Sent(data, instances, scopes).gathered(true);
    }

    @Override
    public Set<String> visiblePaths() {
        Set<String> paths = new LinkedHashSet<>();
        shown().forEach(at -> paths.add(at.path().value()));
        return Collections.unmodifiableSet(paths);
    }

    @Override
    public List<FieldAt> shown() {
        return instances.stream()
                .filter(instance -> !instance.hidden())
                .map(Instance::at)
                .toList();
    }

    @Override
    public boolean tooLarge() {
        return tooLarge;
    }

    private Scope scope(FieldPath path) {
        Instance instance = byPath.get(path.value());
        return scopes.of(instance == null ? null : instance.row());
    }

    @Override
    public String filled(String template, FieldPath path) {
        String filled = Template.filled(template, scope(path), value -> value);
        int end = filled.indexOf('\n');
        return end < 0 ? filled : filled.substring(0, end);
    }

    private static String property(FormField field, String name) {
        return field.source().path(name).asText("");
    }
}
