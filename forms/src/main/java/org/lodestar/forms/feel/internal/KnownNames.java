package org.lodestar.forms.feel.internal;

import camundajar.impl.scala.Option;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.Map;
import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.VariableProvider;
import org.jspecify.annotations.Nullable;

/** Hands an expression the values it asks for, one by one, without copying the rest. */
final class KnownNames extends CustomContext implements VariableProvider {

    private final Map<String, ?> values;
    private final @Nullable Object input;

    KnownNames(Map<String, ?> values, @Nullable Object input) {
        this.values = values;
        this.input = input;
    }

    @Override
    public VariableProvider variableProvider() {
        return this;
    }

    @Override
    public Option<Object> getVariable(String name) {
        Object value = values.get(name);
        return value == null && !values.containsKey(name) ? Option.empty() : new camundajar.impl.scala.Some<>(value);
    }

    @Override
    public Iterable<String> keys() {
        return CollectionConverters.asScala(values.keySet());
    }

    @Nullable
    Object input() {
        return input;
    }
}
