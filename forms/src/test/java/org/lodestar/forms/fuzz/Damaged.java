package org.lodestar.forms.fuzz;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Text that was right before something happened to it. */
final class Damaged {

    private static final List<String> BITS = List.of(
            "",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "1e999999999",
            "\\u0000",
            "\uFEFF",
            "{\"a\":",
            "[[[[",
            "\n",
            "é");

    private Damaged() {}

    /** Some stretches of the text taken out, doubled or replaced. */
    static Arbitrary<String> of(Arbitrary<String> sound) {
        var blow = Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(BITS))
                .as((where, length, bit) -> new Blow(where, length, bit));
        return Combinators.combine(sound, blow.list().ofMinSize(1).ofMaxSize(4)).as((text, blows) -> {
            String damaged = text;
            for (Blow each : blows) {
                damaged = each.to(damaged);
            }
            return damaged;
        });
    }

    private record Blow(double where, int length, String bit) {
        String to(String text) {
            int from = (int) (where * text.length());
            int until = Math.min(text.length(), from + length);
            return text.substring(0, from)
                    + bit
                    + (length % 2 == 0 ? text.substring(from, until) : "")
                    + bit
                    + text.substring(until);
        }
    }
}
