package org.lodestar.forms.feel.internal;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.feel.context.JavaFunction;
import org.camunda.feel.context.JavaFunctionProvider;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValList;

/** The functions that {@link Fuse} puts into expressions. No one can write their names: they begin with a blank. */
final class BoundedFunctions extends JavaFunctionProvider {

    static final String RANGE = " range";
    static final String WEIGHED = " weighed";
    static final String GONE_THROUGH = " gone through";

    static final String JOINED = " joined";

    private static final Map<String, List<JavaFunction>> FUNCTIONS = Map.of(
            RANGE,
            List.of(new JavaFunction(List.of("from", "to"), BoundedRange::of)),
            WEIGHED,
            List.of(new JavaFunction(List.of("value"), BoundedFunctions::weighed)),
            GONE_THROUGH,
            List.of(new JavaFunction(List.of("list"), BoundedFunctions::goneThrough)),
            JOINED,
            List.of(new JavaFunction(List.of("lists"), BoundedFunctions::joined)),
            " matches",
            Searches.MATCHES,
            " replace",
            Searches.REPLACE,
            " split",
            Searches.SPLIT,
            " extract",
            Searches.EXTRACT);

    /** The function to call instead of one that knows no limits. */
    static String inPlaceOf(String name) {
        return FUNCTIONS.containsKey(" " + name) ? " " + name : name;
    }

    static boolean external(FunctionDefinition function) {
        return function.body() instanceof JavaFunctionInvocation;
    }

    @Override
    public Optional<JavaFunction> resolveFunction(String name) {
        return resolveFunctions(name).stream().findFirst();
    }

    @Override
    public List<JavaFunction> resolveFunctions(String name) {
        return FUNCTIONS.getOrDefault(name, List.of());
    }

    @Override
    public Collection<String> getFunctionNames() {
        return FUNCTIONS.keySet();
    }

    private static Val weighed(List<Val> arguments) {
        Fuel.spend(Weight.of(arguments.get(0)));
        return arguments.get(0);
    }

    private static Val goneThrough(List<Val> arguments) {
        Fuel.spend(arguments.get(0) instanceof ValList list ? 1 + list.items().size() : 1);
        return arguments.get(0);
    }

    /** The items of all lists in one. */
    private static Val joined(List<Val> arguments) {
        if (!(arguments.get(0) instanceof ValList lists)) return arguments.get(0);
        List<Val> all = new ArrayList<>();
        CollectionConverters.asJava(lists.items()).forEach(each -> {
            if (each instanceof ValList list) all.addAll(CollectionConverters.asJava(list.items()));
        });
        return new ValList(CollectionConverters.asScala(all).toList());
    }
}
