package org.lodestar.forms.feel.internal;

import static java.util.Map.entry;

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
import org.camunda.feel.syntaxtree.ValNull$;

/** The functions that are put into expressions in place of what the engine does without limits or answers. No one can write their names: they begin with a blank. */
final class BoundedFunctions extends JavaFunctionProvider {

    static final String RANGE = " range";
    static final String WEIGHED = " weighed";
    static final String GONE_THROUGH = " gone through";

    static final String EQUAL = " =";
    static final String DIFFERENT = " !=";
    static final String LESS = " <";
    static final String LESS_OR_EQUAL = " <=";
    static final String GREATER = " >";
    static final String GREATER_OR_EQUAL = " >=";
    static final String IN = " in";
    static final String JOINED = " joined";
    static final String ONLY = " only";
    static final String LISTED = " listed";

    private static final Map<String, List<JavaFunction>> FUNCTIONS = Map.ofEntries(
            entry(EQUAL, Comparisons.EQUAL),
            entry(DIFFERENT, Comparisons.DIFFERENT),
            entry(LESS, Comparisons.LESS),
            entry(LESS_OR_EQUAL, Comparisons.LESS_OR_EQUAL),
            entry(GREATER, Comparisons.GREATER),
            entry(GREATER_OR_EQUAL, Comparisons.GREATER_OR_EQUAL),
            entry(IN, Comparisons.IN),
            entry(RANGE, List.of(new JavaFunction(List.of("from", "to"), BoundedRange::of))),
            entry(WEIGHED, List.of(new JavaFunction(List.of("value"), BoundedFunctions::weighed))),
            entry(GONE_THROUGH, List.of(new JavaFunction(List.of("list"), BoundedFunctions::goneThrough))),
            entry(JOINED, List.of(new JavaFunction(List.of("lists"), BoundedFunctions::joined))),
            entry(ONLY, List.of(new JavaFunction(List.of("value"), values -> Comparisons.only(values.get(0))))),
            entry(LISTED, List.of(new JavaFunction(List.of("value"), BoundedFunctions::listed))),
            entry(" matches", Searches.MATCHES),
            entry(" replace", Searches.REPLACE),
            entry(" split", Searches.SPLIT),
            entry(" extract", Searches.EXTRACT));

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

    private static Val listed(List<Val> arguments) {
        Val value = arguments.get(0);
        return value instanceof ValList || value.equals(ValNull$.MODULE$)
                ? value
                : new ValList(CollectionConverters.asScala(List.of(value)).toList());
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
