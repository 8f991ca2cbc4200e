package org.lodestar.forms.fuzz;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Values nobody should have put there. */
final class OddValues {

    private static final List<Object> ODD = Arrays.asList(
            null,
            "",
            " ",
            "=",
            "={",
            "=1 + ",
            "={a: a}",
            "=a + 1",
            "=a[1]",
            "=for x in 1..9999999 return x",
            "=date(\"2026-99-99\")",
            "=duration(\"P99999999Y\")",
            "=this.a",
            "=parent.parent",
            "=string join([a, b], \"\")",
            "{{a}}",
            "{{#if a}}x",
            "{{#loop l}}{{this.a}}{{/loop}}",
            "{{{{}}}}",
            "a.b.c",
            "a[0].b",
            "__proto__",
            "2026-11-24",
            "2026-11-24T15:30",
            "15:30",
            "99:99",
            "+999999999-12-31",
            "NaN",
            "1e400",
            "-0",
            "(a+)+$",
            "(?<=a)b",
            "[",
            "\\",
            "\u0000",
            "\uD800",
            "\u202E",
            "😀",
            "null",
            true,
            false,
            0,
            -1,
            Integer.MAX_VALUE,
            Long.MIN_VALUE,
            1e308,
            -1e-308,
            new BigDecimal("1e99999"),
            new BigDecimal("0.1000000000000000000000000000001"),
            List.of(),
            Map.of(),
            Collections.nCopies(50, List.of(Map.of("a", 1))),
            Arrays.asList((Object) null),
            Map.of("label", "L", "value", "V"),
            Map.of("value", Map.of("x", List.of())),
            Map.of("", ""));

    private OddValues() {}

    static Arbitrary<Object> any() {
        Arbitrary<Object> odd = Arbitraries.of(ODD);
        Arbitrary<Object> text = Arbitraries.strings().ofMaxLength(12).map(each -> each);
        Arbitrary<Object> number = Arbitraries.bigDecimals().map(each -> each);
        Arbitrary<Object> one = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, odd), net.jqwik.api.Tuple.of(2, text), net.jqwik.api.Tuple.of(1, number));
        return Arbitraries.oneOf(one, one, one.list().ofMaxSize(3).map(each -> each), named(one));
    }

    /** A map with the names that fields of {@link AnyForm} have. */
    static Arbitrary<Object> named(Arbitrary<Object> values) {
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "l", "g", "this", "value", "label"), values)
                .ofMaxSize(4)
                .map(each -> each);
    }
}
