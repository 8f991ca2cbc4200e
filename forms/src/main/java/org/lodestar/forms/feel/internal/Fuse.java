package org.lodestar.forms.feel.internal;

import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.camunda.feel.syntaxtree.Addition;
import org.camunda.feel.syntaxtree.Comparison;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.Division;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Exponentiation;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.Multiplication;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.SomeItem;

/**
 * Builds limits into an expression that repeats or grows something, so that none can run or grow without end: every list
 * that is gone through, every list, context, text and function result made on the way is weighed by {@link Fuel}. Searches
 * with patterns run in our own bounded functions. The engine itself has no limits and cannot be interrupted.
 *
 * @see "docs/decisions/0009-20261124-feel-with-limits.md"
 */
final class Fuse {

    private static final Set<Class<?>> REPEATS = Set.of(
            For.class, SomeItem.class, EveryItem.class, Filter.class, FunctionDefinition.class, ConstContext.class);

    private static final Set<Class<?>> GROWS =
            Set.of(ConstList.class, ConstContext.class, Addition.class, Multiplication.class, Division.class);

    private final boolean weigh;

    private Fuse(boolean weigh) {
        this.weigh = weigh;
    }

    static ParsedExpression built(ParsedExpression expression) {
        boolean weigh = ScalaTree.any(expression.expression(), node -> REPEATS.contains(node.getClass()));
        return new ParsedExpression((Exp) new Fuse(weigh).fused(expression.expression()), expression.text());
    }

    private Object fused(Object node) {
        if (node instanceof IterationContext range) {
            return call(BoundedFunctions.RANGE, (Exp) fused(range.start()), (Exp) fused(range.end()));
        }
        if (node instanceof Filter filter) {
            Object kept = filter.filter() instanceof Comparison same
                    ? ScalaTree.map(same, this::fused)
                    : fused(filter.filter());
            return new Filter(gone((Exp) fused(filter.list())), (Exp) kept);
        }
        if (Compared.is(node)) return Compared.of(node, this::fused);
        Object inside = node instanceof Exp || ScalaTree.branches(node) ? ScalaTree.map(node, this::fused) : node;
        if (inside instanceof FunctionInvocation invocation) {
            return weighed(new FunctionInvocation(
                    BoundedFunctions.inPlaceOf(invocation.function()), Arguments.fitted(invocation)));
        }
        if (inside instanceof For loop) {
            return nested(loop.iterators(), loop.exp(), For::new, lists -> call(BoundedFunctions.JOINED, lists));
        }
        if (inside instanceof SomeItem some)
            return nested(some.iterators(), isTrue(some.condition()), SomeItem::new, same -> same);
        if (inside instanceof EveryItem every)
            return nested(every.iterators(), isTrue(every.condition()), EveryItem::new, same -> same);
        if (inside instanceof FunctionDefinition function && !BoundedFunctions.external(function)) {
            return new FunctionDefinition(function.parameters(), call(BoundedFunctions.WEIGHED, function.body()));
        }
        if (inside instanceof Exponentiation power) return call(BoundedFunctions.WEIGHED, power);
        return inside instanceof Exp exp && GROWS.contains(inside.getClass()) ? weighed(exp) : inside;
    }

    /** What comes to nothing does not satisfy, and leaves the others their say. */
    private static Exp isTrue(Exp condition) {
        return call(BoundedFunctions.EQUAL, condition, new ConstBool(true));
    }

    private interface Loop {
        Exp of(List<Tuple2<String, Exp>> iterators, Exp body);
    }

    /**
     * Several names in one loop become loops within each other: the engine would make all their combinations at once, and
     * a list could not depend on the name before it, as it can in the browser's FEEL.
     */
    private Exp nested(List<Tuple2<String, Exp>> iterators, Exp body, Loop loop, UnaryOperator<Exp> joined) {
        Exp inner = body;
        var backwards = iterators.reverse().iterator();
        while (backwards.hasNext()) {
            Tuple2<String, Exp> each = backwards.next();
            Exp around = loop.of(ScalaTree.list(new Tuple2<>(each._1(), gone(each._2()))), inner);
            inner = inner == body ? around : joined.apply(around);
        }
        return inner;
    }

    private Exp weighed(Exp expression) {
        return weigh ? call(BoundedFunctions.WEIGHED, expression) : expression;
    }

    private Exp gone(Exp list) {
        return call(BoundedFunctions.GONE_THROUGH, list);
    }

    static Exp call(String function, Exp... arguments) {
        return new FunctionInvocation(
                function,
                new PositionalFunctionParameters(CollectionConverters.asScala(java.util.List.of(arguments))
                        .toList()));
    }
}
