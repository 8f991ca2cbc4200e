package org.lodestar.forms.feel.internal;

import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValContext;
import org.camunda.feel.syntaxtree.ValDateTime;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;
import org.camunda.feel.syntaxtree.ValTime;
import org.camunda.feel.valuemapper.JavaCustomValueMapper;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.internal.PlainNumber;

/**
 * Lets only plain values into FEEL and gives plain values back. Any other object goes in as its text: FEEL would
 * otherwise reach its methods.
 */
final class PlainValues extends JavaCustomValueMapper {

    @Override
    public int priority() {
        return 100;
    }

    @Override
    public Optional<Val> toValue(@Nullable Object given, Function<Object, Val> inner) {
        if (given == null || given instanceof Val || given instanceof Boolean || given instanceof String) {
            return Optional.empty();
        }
        if (given instanceof Number || given instanceof Map || given instanceof List) return Optional.empty();
        if (given instanceof java.util.Collection<?> many) return Optional.of(inner.apply(new ArrayList<>(many)));
        if (given instanceof java.time.Instant instant) {
            return Optional.of(new ValDateTime(instant.atZone(java.time.ZoneOffset.UTC)));
        }
        if (given instanceof java.time.OffsetDateTime moment) {
            return Optional.of(new ValDateTime(moment.toZonedDateTime()));
        }
        String type = given.getClass().getName();
        boolean known =
                type.startsWith("java.time.") || type.startsWith("camundajar.") || type.startsWith("org.camunda.feel.");
        return known ? Optional.empty() : Optional.of(new ValString(given.toString()));
    }

    @Override
    public Optional<Object> unpackValue(Val value, Function<Val, Object> inner) {
        Fuel.spend(1);
        if (value instanceof ValNumber number)
            return Optional.of(PlainNumber.smallest(number.value().bigDecimal()));
        if (value instanceof ValTime time) return Optional.of(time.value().toOffsetTime());
        if (value instanceof ValList list) {
            List<@Nullable Object> plain = new ArrayList<>();
            Iterator<Val> items = list.items().iterator();
            while (items.hasNext()) {
                plain.add(inner.apply(items.next()));
            }
            return Optional.of(plain);
        }
        if (value instanceof ValContext context) return Optional.of(map(context, inner));
        return Optional.empty();
    }

    private static Map<String, @Nullable Object> map(ValContext context, Function<Val, Object> inner) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        var entries = context.context().variableProvider().getVariables().iterator();
        while (entries.hasNext()) {
            Tuple2<String, Object> entry = entries.next();
            Object packed = entry._2();
            plain.put(entry._1(), packed instanceof Val each ? inner.apply(each) : packed);
        }
        return plain;
    }
}
