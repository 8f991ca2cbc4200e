package org.lodestar.forms.feel.internal;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.feel.FeelResult;
import org.lodestar.forms.internal.BoundedCache;

/** The one engine of this process: external functions off, every expression parsed once. */
public final class FeelMachine {

    /** Longer ones are not read: a person writes a few hundred characters. */
    private static final int LONGEST = 10_000;

    private static final int REMEMBERED = 4_000;

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.create()
            .withCustomValueMapper(new PlainValues())
            .withFunctionProvider(new BoundedFunctions())
            .withEnabledExternalFunctions(false)
            .build();

    private static final BoundedCache<String, ParsedFeel> EXPRESSIONS = new BoundedCache<>(REMEMBERED);
    private static final BoundedCache<String, ParsedFeel> TESTS = new BoundedCache<>(REMEMBERED);

    static {
        warmUp();
    }

    private FeelMachine() {}

    /** The first evaluation loads the engine, which on a busy machine takes longer than an evaluation may. */
    private static void warmUp() {
        var parsed = parsed("if [1][item = 1] = null then {a: 1} else \"a\" + string(1)", false)
                .expression();
        if (parsed != null) ENGINE.evaluate(parsed, new KnownNames(Map.of(), null));
    }

    public static ParsedFeel expression(String text) {
        return EXPRESSIONS.get(text, key -> Fuel.reading(() -> parsed(key, false)));
    }

    public static ParsedFeel unaryTests(String text) {
        return TESTS.get(text, key -> Fuel.reading(() -> parsed(key, true)));
    }

    public static FeelResult evaluate(ParsedFeel parsed, Map<String, ?> values) {
        return run(parsed, expression -> ENGINE.evaluate(expression, new KnownNames(values, null)));
    }

    public static FeelResult test(ParsedFeel parsed, @Nullable Object input, Map<String, ?> values) {
        return run(parsed, expression -> ENGINE.evaluateWithInput(expression, input, new KnownNames(values, input)));
    }

    public static <T> Optional<T> within(Duration together, Supplier<T> work) {
        return Fuel.within(together, work);
    }

    private static ParsedFeel parsed(String text, boolean tests) {
        if (text.isBlank()) return ParsedFeel.unreadable("it is empty");
        if (text.length() > LONGEST) return ParsedFeel.unreadable("it is longer than " + LONGEST + " characters");
        if (Nesting.tooDeep(text)) return ParsedFeel.unreadable("its brackets are nested too deeply");
        try {
            String feel = Powers.written(text);
            ParseResult result = tests ? ENGINE.parseUnaryTests(feel) : ENGINE.parseExpression(feel);
            return result.isSuccess()
                    ? ParsedFeel.of(result.parsedExpression())
                    : ParsedFeel.unreadable(FeelWords.syntax(result.failure().message(), text));
        } catch (StackOverflowError tooDeep) {
            return ParsedFeel.unreadable("it is nested too deeply");
        }
    }

    private interface Evaluation {
        EvaluationResult of(ParsedExpression expression);
    }

    private static FeelResult run(ParsedFeel parsed, Evaluation evaluation) {
        if (parsed.expression() == null) return new FeelResult.Failure(String.valueOf(parsed.problem()));
        try {
            Fuel.start();
            EvaluationResult result = evaluation.of(parsed.expression());
            return result.isSuccess()
                    ? new FeelResult.Value(result.result())
                    : new FeelResult.Failure(FeelWords.failure(result.failure().message()));
        } catch (StackOverflowError tooDeep) {
            return new FeelResult.Failure("it calls itself without end");
        } catch (Fuel.Spent tooMuch) {
            return new FeelResult.Failure("it takes too long or makes too much");
        } catch (RuntimeException unexpected) {
            return new FeelResult.Failure(FeelWords.failure(String.valueOf(unexpected.getMessage())));
        } finally {
            Fuel.stop();
        }
    }
}
