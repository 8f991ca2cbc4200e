package org.lodestar.forms.feel.internal;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.camunda.feel.context.JavaFunction;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValString;
import org.lodestar.forms.internal.BoundedText;
import org.lodestar.forms.internal.Regex;

/** FEEL's functions that search by a pattern, in linear time where it can be, else with an end to how long they search. */
final class Searches {

    static final List<JavaFunction> MATCHES = List.of(
            function(List.of("input", "pattern"), texts -> found(texts, "")),
            function(List.of("input", "pattern", "flags"), texts -> found(texts, texts.get(2))));

    static final List<JavaFunction> REPLACE = List.of(
            function(List.of("input", "pattern", "replacement"), texts -> replaced(texts, "")),
            function(List.of("input", "pattern", "replacement", "flags"), texts -> replaced(texts, texts.get(3))));

    static final List<JavaFunction> SPLIT = List.of(function(
            List.of("string", "delimiter"),
            texts -> list(Regex.of(texts.get(1), "").split(texts.get(0)))));

    static final List<JavaFunction> EXTRACT = List.of(function(
            List.of("string", "pattern"),
            texts -> list(Regex.of(texts.get(1), "").all(texts.get(0)))));

    private Searches() {}

    private static JavaFunction function(List<String> parameters, Function<List<String>, Val> search) {
        return new JavaFunction(parameters, values -> {
            List<String> texts = new ArrayList<>();
            for (Val value : values) {
                if (!(value instanceof ValString text))
                    return new ValError("expected String but found '" + value + "'");
                texts.add(text.value());
            }
            try {
                return search.apply(texts);
            } catch (IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException unreadable) {
                return new ValError("the pattern '" + texts.get(1) + "' cannot be used");
            } catch (BoundedText.TooManyLooks | StackOverflowError endless) {
                throw new Fuel.Spent();
            }
        });
    }

    private static Val found(List<String> texts, String flags) {
        return new ValBoolean(Regex.of(texts.get(1), flags).found(texts.get(0)));
    }

    private static Val replaced(List<String> texts, String flags) {
        return new ValString(Regex.of(texts.get(1), flags).replaced(texts.get(0), texts.get(2)));
    }

    private static Val list(List<String> texts) {
        List<Val> values = texts.stream().map(text -> (Val) new ValString(text)).toList();
        return new ValList(CollectionConverters.asScala(values).toList());
    }
}
