package org.lodestar.forms.feel.internal;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.collection.immutable.Map;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Walks and rebuilds the engine's syntax trees, whose nodes are Scala case classes. */
final class ScalaTree {

    private ScalaTree() {}

    /** Whether there can be expressions inside a part that is none itself. */
    static boolean branches(Object node) {
        return node instanceof List || node instanceof Map || node instanceof Product;
    }

    static boolean any(Object node, Predicate<Object> test) {
        if (test.test(node)) return true;
        return branches(node) && parts(node).stream().anyMatch(part -> any(part, test));
    }

    /** The same node with every part changed. */
    static Object map(Object node, UnaryOperator<Object> change) {
        if (node instanceof List<?> list) {
            java.util.List<Object> changed = parts(list).stream().map(change).toList();
            return CollectionConverters.asScala(changed).toList();
        }
        if (node instanceof Map<?, ?> named) return map(named, change);
        if (node instanceof Tuple2<?, ?> pair) return new Tuple2<>(pair._1(), change.apply(pair._2()));
        if (!(node instanceof Product product) || product.productArity() == 0) return node;
        return rebuilt(product, parts(product).stream().map(change).toArray());
    }

    static <T> List<T> list(T only) {
        return CollectionConverters.asScala(java.util.List.of(only)).toList();
    }

    private static Object map(Map<?, ?> named, UnaryOperator<Object> change) {
        java.util.Map<Object, Object> changed = new java.util.LinkedHashMap<>();
        CollectionConverters.asJava(named).forEach((name, part) -> changed.put(name, change.apply(part)));
        return camundajar.impl.scala.collection.immutable.Map$.MODULE$.from(CollectionConverters.asScala(changed));
    }

    private static java.util.List<Object> parts(Object node) {
        java.util.List<Object> parts = new ArrayList<>();
        if (node instanceof Map<?, ?> named) {
            parts.addAll(CollectionConverters.asJava(named).values());
        } else if (node instanceof List<?> list) {
            var all = list.iterator();
            while (all.hasNext()) {
                parts.add(all.next());
            }
        } else {
            var all = ((Product) node).productIterator();
            while (all.hasNext()) {
                parts.add(all.next());
            }
        }
        return parts;
    }

    private static Object rebuilt(Product product, Object[] parts) {
        try {
            return product.getClass().getConstructors()[0].newInstance(parts);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("the syntax tree of this version of feel-engine is another", changed);
        }
    }
}
