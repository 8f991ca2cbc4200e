package org.lodestar.forms.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Schemas that look like forms, right in some places and odd in others. */
final class AnyForm {

    private static final List<String> TYPES = List.of(
            "textfield textarea number datetime checkbox checklist radio select taglist text html image table group dynamiclist separator spacer button expression filepicker documentPreview iframe hologram"
                    .split(" "));
    private static final List<String> PROPERTIES = List.of(
            "key path id label description text content source alt url expression computeOn valuesExpression valuesKey values dataSource columnsExpression columns rowCount subtype dateLabel timeInterval timeSerializingFormat disallowPassedDates use24h defaultValue readonly disabled decimalDigits increment serializeToString defaultRepetitions allowAddRemove isRepeating searchable acceptedFileTypes multiple height layout appearance security endpointKey type components properties"
                    .split(" "));
    private static final List<String> RULES =
            List.of("required min max minLength maxLength pattern patternErrorMessage validationType".split(" "));
    private static final List<Object> FITTING = List.of(
            "=a = null",
            "=b",
            "=l",
            "=[1, 2]",
            "=a > 1",
            "=not(a = \"x\")",
            "date",
            "time",
            "datetime",
            "presubmit",
            "utc_offset",
            "email",
            "phone",
            true,
            2,
            "^a+$",
            List.of(Map.of("label", "A", "value", "a"), Map.of("label", "B", "value", "b")));

    private AnyForm() {}

    static Arbitrary<String> json() {
        return components(3)
                .map(components -> Json.of(
                        Map.of("type", "default", "schemaVersion", 19, "id", "Form_1", "components", components)));
    }

    private static Arbitrary<List<Map<String, Object>>> components(int depth) {
        return component(depth).list().ofMaxSize(depth == 3 ? 6 : 3);
    }

    private static Arbitrary<Map<String, Object>> component(int depth) {
        Arbitrary<String> key = Arbitraries.of("a", "b", "c", "d", "e", "l", "g", "a.b", "l.a", "g.a.b");
        var property = Arbitraries.maps(Arbitraries.of(PROPERTIES), value()).ofMaxSize(4);
        var rule = Arbitraries.maps(Arbitraries.of(RULES), value()).ofMaxSize(3);
        Arbitrary<List<Map<String, Object>>> inside = depth == 0 ? Arbitraries.just(List.of()) : components(depth - 1);
        return Combinators.combine(Arbitraries.of(TYPES), key, property, rule, inside, value())
                .as((type, name, properties, rules, children, hide) -> {
                    Map<String, Object> field = new LinkedHashMap<>();
                    field.put("type", type);
                    boolean holds = type.equals("group") || type.equals("dynamiclist");
                    field.put(holds ? "path" : "key", name);
                    if (!rules.isEmpty()) field.put("validate", rules);
                    if (holds) field.put("components", children);
                    if (name.equals("b") || name.equals("e")) field.put("conditional", nullable("hide", hide));
                    field.putAll(properties);
                    return field;
                });
    }

    private static Map<String, Object> nullable(String name, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(name, value);
        return map;
    }

    private static Arbitrary<Object> value() {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(FITTING)), Tuple.of(2, OddValues.any()));
    }
}
