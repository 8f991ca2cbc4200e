package org.lodestar.forms.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.forms.FormProblem;
import org.lodestar.forms.feel.Feel;

/** What can be wrong within one field's own properties: expressions and patterns that cannot be read. */
final class SchemaChecks {

    private static final List<String> EXPRESSIONS = List.of(
            "/alt",
            "/appearance/prefixAdorner",
            "/appearance/suffixAdorner",
            "/conditional/hide",
            "/description",
            "/label",
            "/source",
            "/readonly",
            "/text",
            "/validate/min",
            "/validate/max",
            "/validate/minLength",
            "/validate/maxLength",
            "/valuesExpression",
            "/url",
            "/dataSource",
            "/columnsExpression",
            "/expression",
            "/title");

    /** Evaluated as unary tests, as in form-js. */
    private static final Set<String> CONDITIONS = Set.of("/conditional/hide", "/readonly");

    private SchemaChecks() {}

    static Stream<FormProblem> of(JsonNode source, String place, String id, String name) {
        return Stream.concat(expressions(source, place, id, name), pattern(source, place, id, name));
    }

    private static Stream<FormProblem> expressions(JsonNode source, String place, String id, String name) {
        return EXPRESSIONS.stream().flatMap(property -> {
            String text = source.at(property).asText("");
            if (!text.startsWith("=") || text.substring(1).isBlank()) return Stream.empty();
            boolean condition = CONDITIONS.contains(property);
            return (condition ? Feel.unaryTestsProblem(text.substring(1)) : Feel.syntaxProblem(text.substring(1)))
                    .stream()
                            .map(problem -> new FormProblem(
                                    place + property.replace('/', '.'),
                                    id,
                                    "ReadableFeel",
                                    "“" + name + "” has an expression that cannot be read as FEEL (“" + text + "”): "
                                            + problem + "."));
        });
    }

    private static Stream<FormProblem> pattern(JsonNode source, String place, String id, String name) {
        String pattern = source.path("validate").path("pattern").asText("");
        if (pattern.isEmpty()) return Stream.empty();
        return TextPattern.problem(pattern).stream()
                .map(problem -> new FormProblem(
                        place + ".validate.pattern",
                        id,
                        "ReadablePattern",
                        "The pattern of “" + name + "” cannot be read: " + problem + "."));
    }
}
