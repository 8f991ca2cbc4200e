package org.lodestar.forms.feel.internal;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import camundajar.impl.scala.collection.immutable.List;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;

/**
 * Collects the names an expression takes from outside itself. Within a filter a name may be a property of the item or
 * come from outside: it is counted, since only the values could tell.
 */
final class FreeNames {

    private final Set<String> found = new LinkedHashSet<>();

    static Set<String> of(Exp expression) {
        FreeNames names = new FreeNames();
        names.walk(expression, Set.of());
        return Set.copyOf(names.found);
    }

    private void walk(Object node, Set<String> bound) {
        if (node instanceof Ref ref) {
            String first = ref.names().head();
            if (!bound.contains(first)) found.add(first);
        } else if (node instanceof For loop) {
            iterate(loop.iterators(), loop.exp(), with(bound, "partial"));
        } else if (node instanceof SomeItem some) {
            iterate(some.iterators(), some.condition(), bound);
        } else if (node instanceof EveryItem every) {
            iterate(every.iterators(), every.condition(), bound);
        } else if (node instanceof ConstContext context) {
            iterate(context.entries(), null, bound);
        } else if (node instanceof Filter filter) {
            walk(filter.list(), bound);
            walk(filter.filter(), with(bound, "item"));
        } else if (node instanceof FunctionDefinition function) {
            Set<String> inside = new HashSet<>(bound);
            each(function.parameters(), parameter -> inside.add((String) parameter));
            walk(function.body(), inside);
        } else {
            parts(node, bound);
        }
    }

    /** Entries that each see the names before them, and a last part that sees them all. */
    private void iterate(
            List<Tuple2<String, Exp>> entries, @org.jspecify.annotations.Nullable Exp last, Set<String> bound) {
        Set<String> inside = new HashSet<>(bound);
        each(entries, entry -> {
            Tuple2<?, ?> named = (Tuple2<?, ?>) entry;
            walk(named._2(), inside);
            inside.add((String) named._1());
        });
        if (last != null) walk(last, inside);
    }

    private void parts(Object node, Set<String> bound) {
        if (node instanceof Iterable<?> many) {
            each(many, part -> walk(part, bound));
        } else if (node instanceof Product product) {
            Iterator<Object> parts = product.productIterator();
            while (parts.hasNext()) {
                walk(parts.next(), bound);
            }
        }
    }

    private static void each(Iterable<?> many, java.util.function.Consumer<Object> action) {
        Iterator<?> all = many.iterator();
        while (all.hasNext()) {
            action.accept(all.next());
        }
    }

    private static Set<String> with(Set<String> names, String more) {
        Set<String> all = new HashSet<>(names);
        all.add(more);
        return all;
    }
}
