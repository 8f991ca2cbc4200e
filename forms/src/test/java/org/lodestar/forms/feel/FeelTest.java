package org.lodestar.forms.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void evaluationsThatShareTheirTimeEndTogether() {
        assertThat(Feel.within(Duration.ofMinutes(1), () -> value("1 + 1"))).contains(2);
        assertThat(Feel.within(Duration.ZERO, () -> failure("1 + 1"))).isEmpty();
        assertThat(value("1 + 1")).isEqualTo(2);
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

    @Test
    void stillMeansTheSameWithItsLimits() {
        assertThat(value("for i in 1..3 return i * 2")).isEqualTo(List.of(2, 4, 6));
        assertThat(value("for i in 3..1 return i")).isEqualTo(List.of(3, 2, 1));
        assertThat(value("for a in [1, 2], b in [a, 10] return a + b")).isEqualTo(List.of(2, 11, 4, 12));
        assertThat(value("for i in 1..5 return if i < 3 then 1 else partial[-1] + partial[-2]"))
                .isEqualTo(List.of(1, 1, 2, 3, 5));
        assertThat(value("for a in [[1], [2]], b in [a, 3] return [b]"))
                .isEqualTo(List.of(List.of(List.of(1)), List.of(3), List.of(List.of(2)), List.of(3)));
        assertThat(value("some a in [1, 2], b in [3, a] satisfies a = b")).isEqualTo(true);
        assertThat(value("every a in [1, 2], b in [3, a] satisfies a < b")).isEqualTo(false);
        assertThat(value("2 ** 10")).isEqualTo(1024);
        assertThat(value("some x in [1, 2] satisfies x > 1")).isEqualTo(true);
        assertThat(value("[1, 2, 3][item > 1]")).isEqualTo(List.of(2, 3));
        assertThat(value("[{a: 1}, {a: 2}][a = 2].a")).isEqualTo(List.of(2));
        assertThat(value("[5, 6][2]")).isEqualTo(6);
        assertThat(value("[5, 6][-1]")).isEqualTo(6);
        assertThat(value("[5, 6][count([1, 2])]")).isEqualTo(6);
        assertThat(value("{twice: function(x) x + x, r: twice(\"a\")}.r")).isEqualTo("aa");
        assertThat(value("sort([3, 1], function(x, y) x < y)")).isEqualTo(List.of(1, 3));
        assertThat(value("matches(\"Foobar\", \"^fo*b\", \"i\")")).isEqualTo(true);
        assertThat(value("matches(input: \"foobar\", pattern: \"^fo*x\")")).isEqualTo(false);
        assertThat(value("replace(\"abc\", \"(b)\", \"[$1]\")")).isEqualTo("a[b]c");
        assertThat(value("split(\"a;b;;\", \";\")")).isEqualTo(List.of("a", "b", "", ""));
        assertThat(value("extract(\"a1b22\", \"[0-9]+\")")).isEqualTo(List.of("1", "22"));
        assertThat(value("matches(null, \"a\")")).isNull();
        assertThat(value("matches(\"a\", \"(\")")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for i in 1..1000000000 return i",
                "count(for a in 1..5000, b in 1..5000 return 1)",
                "count(for a in 1..5000 return for b in 1..5000 return 1)",
                "some a in 1..5000 satisfies every b in 1..5000 satisfies b > 0 and a < 0",
                "{l: for i in 1..5000 return i, r: l[count(l[item > 0]) < 0]}.r",
                "{a: function(x) x + 1, b: function(x) a(a(a(a(x)))), c: function(x) b(b(b(b(x)))),"
                        + " d: function(x) c(c(c(c(x)))), e: function(x) d(d(d(d(x)))), f: function(x) e(e(e(e(x)))),"
                        + " g: function(x) f(f(f(f(x)))), h: function(x) g(g(g(g(x)))), i: function(x) h(h(h(h(x)))),"
                        + " j: function(x) i(i(i(i(x)))), k: function(x) j(j(j(j(x)))), r: k(1)}.r",
                "10 ** 99999999",
                "{a: 10 ** 900, b: a * a, c: b * b, d: c * c}.d",
                "matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a|aa)+\\\\1$\")",
                "replace(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a|aa)+\\\\1b\", \"\")",
            })
    void endsWhatWouldNotEnd(String expression) {
        assertThat(Feel.evaluate(expression, Map.of())).as(expression).isInstanceOf(FeelResult.Failure.class);
    }

    @Test
    void endsWhatWouldGrowWithoutEnd() {
        var text = new StringBuilder("{a0: \"xxxxxxxxxx\"");
        var list = new StringBuilder("{a0: [1, 2]");
        var shared = new StringBuilder("{a0: [1, 2]");
        for (int i = 1; i < 60; i++) {
            text.append(", a%d: a%d + a%d".formatted(i, i - 1, i - 1));
            list.append(", a%d: concatenate(a%d, a%d)".formatted(i, i - 1, i - 1));
            shared.append(", a%d: [a%d, a%d]".formatted(i, i - 1, i - 1));
        }
        for (var grown : List.of(text, list, shared)) {
            assertThat(Feel.evaluate(grown + "}.a59", Map.of())).isInstanceOf(FeelResult.Failure.class);
        }
    }
}
