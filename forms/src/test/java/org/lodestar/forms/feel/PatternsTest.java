package org.lodestar.forms.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns in FEEL come to an end, whatever they are, and to the same as before where they are harmless. */
class PatternsTest {

    private static final String LONG = "a".repeat(40_000) + "!";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matches(text, \"^(a+)+$\")",
                "matches(text, \"^(a|a)*$\")",
                "matches(text, \"^(a|aa)+$\")",
                "matches(text, \"(.*a){20}b\")",
                "replace(text, \"(a*)*b\", \"x\") != text",
                "count(split(text, \"(a+)+b\")) = 2",
                "count(extract(text, \"(a+)+b\")) = 1",
                "matches(text, \"(?=(a+)+$)b\")",
                "matches(text, \"^(([a-z])+.)+[A-Z]([a-z])+$\")"
            })
    void theyEnd(String expression) {
        assertThat(Feel.evaluate(expression, Map.of("text", LONG))).isNotEqualTo(new FeelResult.Value(true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    matches("foobar", "^fo*b")              | true
                    matches("ABC", "abc", "i")              | true
                    matches("ÄÖ", "äö", "i")                | true
                    matches("a b", "a  b", "x")             | false
                    replace("abcd", "(a)(b)?(x)?", "[$1][$2][$3]") = "[a][b][]cd"   | true
                    split("a, b,c", ",\\\\s*") = ["a", "b", "c"]   | true
                    extract("a1b22", "[0-9]+") = ["1", "22"] | true
                    matches("abc", "a(?=b)")                | true
                    matches("aa", "^(.)\\\\1$")             | true
                    """)
    void theyComeToWhatTheySay(String expression, boolean expected) {
        assertThat(Feel.evaluate(expression, Map.of())).isEqualTo(new FeelResult.Value(expected));
    }

    @Test
    void oneThatCannotBeReadFails() {
        assertThat(Feel.evaluate("matches(\"a\", \"(\")", Map.of())).isInstanceOf(FeelResult.Value.class);
        assertThat(Feel.evaluate("replace(\"a\", \"a\", \"$7\")", Map.of())).isEqualTo(new FeelResult.Value(null));
    }
}
