package org.lodestar.forms.feel.internal;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.camunda.feel.context.JavaFunction;
import org.camunda.feel.impl.DefaultValueMapper;
import org.camunda.feel.impl.interpreter.ValComparator;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNull$;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;
import org.camunda.feel.valuemapper.CustomValueMapper;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * Comparisons of values of different kinds, where the engine knows no answer, come to what the browser's FEEL makes of
 * them: such values are never one before the other (save where one is a number and the other can be taken for one), {@code !=} holds, and a list of one is as good as that one.
 */
final class Comparisons {

    private static final Val NOTHING = ValNull$.MODULE$;

    static final List<JavaFunction> EQUAL = of(Comparisons::equal);
    static final List<JavaFunction> DIFFERENT =
            of((one, other) -> new ValBoolean(!(equal(one, other) instanceof ValBoolean same && same.value())));
    static final List<JavaFunction> LESS = ordered(order -> order < 0);
    static final List<JavaFunction> LESS_OR_EQUAL = ordered(order -> order <= 0);
    static final List<JavaFunction> GREATER = ordered(order -> order > 0);
    static final List<JavaFunction> GREATER_OR_EQUAL = ordered(order -> order >= 0);

    /** Of a test and what was tested: what cannot be in there, is not. */
    static final List<JavaFunction> IN =
            of((found, tested) -> found.equals(NOTHING) && !tested.equals(NOTHING) ? new ValBoolean(false) : found);

    private static final ValComparator SAME_KIND = new ValComparator(new ValueMapper.CompositeValueMapper(
            CollectionConverters.asScala(List.<CustomValueMapper>of(new PlainValues(), DefaultValueMapper.instance()))
                    .toList()));

    private Comparisons() {}

    private static Val equal(Val one, Val other) {
        if (one.equals(NOTHING) != other.equals(NOTHING)) return new ValBoolean(false);
        Val left = only(one);
        Val right = only(other);
        if (empty(left) || empty(right)) {
            return none(left) && none(right) ? new ValBoolean(true) : NOTHING;
        }
        return SAME_KIND.compare(left, right) instanceof ValBoolean same ? same : NOTHING;
    }

    private static boolean empty(Val value) {
        return value instanceof ValList list && list.items().isEmpty();
    }

    private static boolean none(Val value) {
        return empty(value) || value.equals(NOTHING);
    }

    /** A list of one is as good as that one. */
    static Val only(Val value) {
        return value instanceof ValList list && list.items().size() == 1
                ? list.items().head()
                : value;
    }

    private static List<JavaFunction> ordered(IntPredicate holds) {
        return of((one, other) -> {
            if (one.equals(NOTHING) || other.equals(NOTHING)) return NOTHING;
            if (!one.getClass().equals(other.getClass())) return new ValBoolean(asNumbers(one, other, holds));
            return one.isComparable() && other.isComparable()
                    ? new ValBoolean(holds.test(one.compare(other)))
                    : NOTHING;
        });
    }

    /** What is compared with a number is taken for one if it can be, as scripts do; of anything else, nothing holds. */
    private static boolean asNumbers(Val one, Val other, IntPredicate holds) {
        boolean scalar = one instanceof ValNumber || one instanceof ValBoolean;
        if (!(other instanceof ValNumber) && !(other instanceof ValString && scalar)) return false;
        return LooseNumber.of(one)
                .flatMap(left -> LooseNumber.of(other).map(right -> holds.test(left.compareTo(right))))
                .orElse(false);
    }

    private static List<JavaFunction> of(BiFunction<Val, Val, Val> comparison) {
        return List.of(new JavaFunction(List.of("one", "other"), values -> {
            try {
                return comparison.apply(values.get(0), values.get(1));
            } catch (IllegalArgumentException notComparable) {
                return NOTHING;
            }
        }));
    }
}
