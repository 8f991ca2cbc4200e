package org.lodestar.forms.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeelTest {

    private static @Nullable Object value(String expression, Map<String, ?> variables) {
        FeelResult result = Feel.evaluate(expression, variables);
        assertThat(result).as(expression).isInstanceOf(FeelResult.Value.class);
        return ((FeelResult.Value) result).value();
    }

    private static @Nullable Object value(String expression) {
        return value(expression, Map.of());
    }

    private static String failure(String expression) {
        FeelResult result = Feel.evaluate(expression, Map.of());
        assertThat(result).as(expression).isInstanceOf(FeelResult.Failure.class);
        return ((FeelResult.Failure) result).message();
    }

    @Test
    void givesPlainJavaValues() {
        assertThat(value("1 + 1")).isEqualTo(2);
        assertThat(value("3000000000")).isEqualTo(3_000_000_000L);
        assertThat(value("0.1 + 0.2")).isEqualTo(new BigDecimal("0.3"));
        assertThat(value("100")).isEqualTo(100);
        assertThat(value("\"a\" + \"b\"")).isEqualTo("ab");
        assertThat(value("1 < 2")).isEqualTo(true);
        assertThat(value("null")).isNull();
        assertThat(value("[1, \"a\", [true, null]]")).isEqualTo(List.of(1, "a", Arrays.asList(true, null)));
        assertThat(value("{a: 1, b: {c: [2.5]}}"))
                .isEqualTo(Map.of("a", 1, "b", Map.of("c", List.of(new BigDecimal("2.5")))));
        assertThat(value("date(\"2026-11-24\")")).isEqualTo(LocalDate.parse("2026-11-24"));
        assertThat(value("time(\"15:30:00\")")).isEqualTo(LocalTime.parse("15:30"));
    }

    @Test
    void takesPlainJavaValues() {
        var variables = new HashMap<String, Object>();
        variables.put("grade", 7);
        variables.put("nothing", null);
        variables.put("student", Map.of("name", "Ana", "languages", List.of("es", "en")));
        variables.put("roles", Set.of("nurse"));
        variables.put("born", LocalDate.parse("2013-05-01"));
        variables.put("seen", Instant.parse("2026-11-24T10:00:00Z"));
        assertThat(value("grade >= 6", variables)).isEqualTo(true);
        assertThat(value("nothing = null", variables)).isEqualTo(true);
        assertThat(value("student.name", variables)).isEqualTo("Ana");
        assertThat(value("student.languages[1]", variables)).isEqualTo("es");
        assertThat(value("list contains(student.languages, \"en\")", variables)).isEqualTo(true);
        assertThat(value("count(roles)", variables)).isEqualTo(1);
        assertThat(value("born.year", variables)).isEqualTo(2013);
        assertThat(value("seen.hour", variables)).isEqualTo(10);
        assertThat(value("student", variables)).isEqualTo(variables.get("student"));
    }

    @Test
    void aNameThatIsNotKnownIsNull() {
        assertThat(value("unknown")).isNull();
        assertThat(value("unknown.deeper")).isNull();
        assertThat(value("unknown = \"x\"")).isEqualTo(false);
        assertThat(value("if unknown then 1 else 2")).isEqualTo(2);
    }

    @Test
    void objectsAreOnlyTheirText() {
        assertThat(value("thing", Map.of("thing", new Thing()))).isEqualTo("a thing");
        assertThat(value("thing.secret", Map.of("thing", new Thing()))).isNull();
    }

    public static final class Thing {
        public String getSecret() {
            throw new AssertionError("reached from FEEL");
        }

        @Override
        public String toString() {
            return "a thing";
        }
    }

    @Test
    void testsAnInput() {
        assertThat(Feel.evaluateUnaryTests("> 5", 6, Map.of())).isEqualTo(new FeelResult.Value(true));
        assertThat(Feel.evaluateUnaryTests("\"a\",\"b\"", "c", Map.of())).isEqualTo(new FeelResult.Value(false));
        assertThat(Feel.evaluateUnaryTests("-", null, Map.of())).isEqualTo(new FeelResult.Value(true));
        assertThat(Feel.evaluateUnaryTests("< limit", 3, Map.of("limit", 4))).isEqualTo(new FeelResult.Value(true));
    }

    @Test
    void saysWhatCannotBeRead() {
        assertThat(Feel.syntaxProblem("a > 1 and b")).isEmpty();
        assertThat(Feel.syntaxProblem("a >"))
                .hasValueSatisfying(words -> assertThat(words).contains("from “>” on"));
        assertThat(Feel.syntaxProblem("")).isPresent();
        assertThat(Feel.syntaxProblem("a > > b"))
                .hasValueSatisfying(words -> assertThat(words).contains("column"));
        assertThat(Feel.syntaxProblem(" ")).hasValue("it is empty");
        assertThat(Feel.syntaxProblem("(".repeat(30) + "1" + ")".repeat(30))).isPresent();
        assertThat(failure("a >")).contains("column 3");
    }

    @Test
    void cannotCallJava() {
        var expression = "function(x) external {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}}";
        assertThat(Feel.evaluate("{f: " + expression + ", r: f(1)}.r", Map.of()))
                .isInstanceOf(FeelResult.Failure.class);
    }

    @Test
    void namesWhatAnExpressionTakesFromOutside() {
        assertThat(Feel.variablesOf("a + b.c")).containsExactlyInAnyOrder("a", "b");
        assertThat(Feel.variablesOf("for x in list return x * factor")).containsExactlyInAnyOrder("list", "factor");
        assertThat(Feel.variablesOf("for x in list, y in x.more return partial"))
                .containsExactlyInAnyOrder("list");
        assertThat(Feel.variablesOf("some x in list satisfies x > least")).containsExactlyInAnyOrder("list", "least");
        assertThat(Feel.variablesOf("every x in list satisfies x")).containsExactlyInAnyOrder("list");
        assertThat(Feel.variablesOf("{a: 1, b: a + c}.b")).containsExactlyInAnyOrder("c");
        assertThat(Feel.variablesOf("function(x) x + y")).containsExactlyInAnyOrder("y");
        assertThat(Feel.variablesOf("list[item > limit]")).containsExactlyInAnyOrder("list", "limit");
        assertThat(Feel.variablesOf("upper case(name)")).containsExactlyInAnyOrder("name");
        assertThat(Feel.variablesOf("substring(string: name, start position: from)"))
                .containsExactlyInAnyOrder("name", "from");
        assertThat(Feel.variablesOf("if a = null then \"b\" else c")).containsExactlyInAnyOrder("a", "c");
        assertThat(Feel.variablesOf("a in [low..high]")).containsExactlyInAnyOrder("a", "low", "high");
        assertThat(Feel.variablesOf("`with space` > 1")).containsExactlyInAnyOrder("with space");
        assertThat(Feel.variablesOf("not readable >")).isEmpty();
    }
}
