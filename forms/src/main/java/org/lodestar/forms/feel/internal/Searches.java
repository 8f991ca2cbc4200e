package org.lodestar.forms.feel.internal;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.camunda.feel.context.JavaFunction;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValString;
import org.lodestar.forms.internal.BoundedText;

/** FEEL's functions that search by a pattern, with an end to how long they search. */
final class Searches {

    static final List<JavaFunction> MATCHES = List.of(
            function(List.of("input", "pattern"), texts -> found(texts, "")),
            function(List.of("input", "pattern", "flags"), texts -> found(texts, texts.get(2))));

    static final List<JavaFunction> REPLACE = List.of(
            function(List.of("input", "pattern", "replacement"), texts -> replaced(texts, "")),
            function(List.of("input", "pattern", "replacement", "flags"), texts -> replaced(texts, texts.get(3))));

    static final List<JavaFunction> SPLIT = List.of(function(
            List.of("string", "delimiter"),
            texts -> list(Arrays.asList(Pattern.compile(texts.get(1)).split(bounded(texts), -1)))));

    static final List<JavaFunction> EXTRACT = List.of(function(
            List.of("string", "pattern"),
            texts -> list(matcher(texts, "").results().map(hit -> hit.group()).toList())));

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
            } catch (PatternSyntaxException | IndexOutOfBoundsException | IllegalStateException unreadable) {
                return new ValError("the pattern '" + texts.get(1) + "' cannot be used");
            } catch (BoundedText.TooManyLooks | StackOverflowError endless) {
                throw new Fuel.Spent();
            }
        });
    }

    private static Val found(List<String> texts, String flags) {
        return new ValBoolean(matcher(texts, flags).find());
    }

    private static Val replaced(List<String> texts, String flags) {
        return new ValString(matcher(texts, flags).replaceAll(texts.get(2)));
    }

    private static Val list(List<String> texts) {
        List<Val> values = texts.stream().map(text -> (Val) new ValString(text)).toList();
        return new ValList(CollectionConverters.asScala(values).toList());
    }

    private static Matcher matcher(List<String> texts, String flags) {
        return Pattern.compile(texts.get(1), bits(flags)).matcher(bounded(texts));
    }

    private static CharSequence bounded(List<String> texts) {
        return new BoundedText(texts.get(0));
    }

    private static int bits(String flags) {
        int bits = 0;
        if (flags.contains("i")) bits |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        if (flags.contains("s")) bits |= Pattern.DOTALL;
        if (flags.contains("m")) bits |= Pattern.MULTILINE;
        if (flags.contains("x")) bits |= Pattern.COMMENTS;
        return bits;
    }
}
