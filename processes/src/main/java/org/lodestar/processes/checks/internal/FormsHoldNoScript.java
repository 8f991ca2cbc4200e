package org.lodestar.processes.checks.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormField;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;

/** No words of a form carry anything a browser would run; screens clean them too, this says so to who wrote them. */
public final class FormsHoldNoScript implements Rule {

    private static final Pattern RUNS = Pattern.compile(
            "(?is)<\\s*/?\\s*(script|iframe|object|embed|svg|math|meta|link|base|form)\\b|<[^>]*\\son\\w+\\s*=|javascript\\s*:");

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.files()
                .ending(".form")
                .flatMap(file -> FormReader.read(file.getValue()) instanceof FormReading.Readable readable
                        ? problems(file.getKey(), readable.definition())
                        : Stream.empty());
    }

    static Stream<PathwayProblem> problems(String file, FormDefinition form) {
        return form.all()
                .filter(field ->
                        texts(field).anyMatch(text -> RUNS.matcher(text).find()))
                .map(field -> new PathwayProblem(
                        file,
                        field.key() == null ? field.id() : field.key(),
                        field.source().path("label").asText(null),
                        FormsHoldNoScript.class.getSimpleName(),
                        "The words of this field hold a script, or a tag that can run one. Write plain words."));
    }

    private static Stream<String> texts(FormField field) {
        return StreamSupport.stream(field.source().spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }
}
