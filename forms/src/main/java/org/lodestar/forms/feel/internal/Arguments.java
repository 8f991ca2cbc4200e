package org.lodestar.forms.feel.internal;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.FunctionParameters;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;

/** Lets a function that wants a list take a single value, and one that wants a single value a list of one, as the standard says. */
final class Arguments {

    private static final Set<String> WANT_A_LIST = Set.of(
            "count",
            "list contains",
            "sublist",
            "append",
            "insert before",
            "remove",
            "reverse",
            "index of",
            "distinct values",
            "flatten",
            "string join");
    private static final Set<String> WANT_ONE = Set.of(
            "string length",
            "upper case",
            "lower case",
            "contains",
            "starts with",
            "ends with",
            "substring",
            "substring before",
            "substring after",
            "abs",
            "floor",
            "ceiling");

    private Arguments() {}

    static FunctionParameters fitted(FunctionInvocation invocation) {
        String name = invocation.function();
        boolean list = WANT_A_LIST.contains(name);
        if (!list && !WANT_ONE.contains(name)
                || !(invocation.params() instanceof PositionalFunctionParameters positional)
                || positional.params().isEmpty()) {
            return invocation.params();
        }
        List<Exp> fitted = new ArrayList<>(CollectionConverters.asJava(positional.params()));
        fitted.set(0, Fuse.call(list ? BoundedFunctions.LISTED : BoundedFunctions.ONLY, fitted.get(0)));
        return new PositionalFunctionParameters(
                CollectionConverters.asScala(fitted).toList());
    }
}
