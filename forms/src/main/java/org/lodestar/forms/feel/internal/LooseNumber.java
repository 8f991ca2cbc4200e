package org.lodestar.forms.feel.internal;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;
import org.lodestar.forms.internal.PlainNumber;

/** What a value is worth where a number is wanted, as browsers reckon; empty where it is none. */
final class LooseNumber {

    private LooseNumber() {}

    static Optional<BigDecimal> of(Val value) {
        if (value instanceof ValNumber number) return Optional.of(number.value().bigDecimal());
        if (value instanceof ValBoolean truth) return Optional.of(truth.value() ? BigDecimal.ONE : BigDecimal.ZERO);
        if (value instanceof ValString text) return of(text.value());
        return value instanceof ValList list ? of(joined(list)) : Optional.empty();
    }

    private static Optional<BigDecimal> of(String text) {
        return text.isBlank() ? Optional.of(BigDecimal.ZERO) : Optional.ofNullable(PlainNumber.of(text));
    }

    private static String joined(ValList list) {
        return CollectionConverters.asJava(list.items()).stream()
                .map(item -> item instanceof ValString text
                        ? text.value()
                        : item instanceof ValNumber number
                                ? number.value().bigDecimal().toPlainString()
                                : "no number")
                .collect(Collectors.joining(","));
    }
}
