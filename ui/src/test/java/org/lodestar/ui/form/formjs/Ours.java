package org.lodestar.ui.form.formjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.forms.FormProblem;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;
import org.lodestar.forms.internal.PlainJson;
import org.lodestar.forms.state.FieldAt;
import org.lodestar.forms.state.FormStates;
import org.lodestar.forms.submission.FormValidator;
import org.lodestar.forms.submission.Validation;

/** What our forms make of a case, told as {@link FormJs} tells it. */
final class Ours {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ROW = Pattern.compile("\\[(\\d+)]");

    private Ours() {}

    static ObjectNode of(AnyCase one) {
        var told = JSON.createObjectNode();
        var reading = FormReader.read(one.schema().toString());
        if (reading instanceof FormReading.Unreadable unreadable) {
            return told.put("failed", unreadable.problems().toString());
        }
        var form = ((FormReading.Readable) reading).definition();
        var answers = plain(one.answers());
        var known = plain(one.known());
        var state = FormStates.of(form, answers, known);
        var visible = told.putArray("visible");
        var names = new LinkedHashMap<String, String>();
        state.shown().forEach(at -> names.put(at.path().value(), named(at)));
        state.shown().stream().map(Ours::named).sorted().forEach(visible::add);
        var validation = FormValidator.validate(form, answers, known);
        var problems = validation instanceof Validation.Invalid invalid ? invalid.problems() : List.<FormProblem>of();
        told.set("errors", errors(problems, names));
        told.set("data", JSON.valueToTree(state.completeData()));
        return told;
    }

    private static String named(FieldAt at) {
        return Stream.concat(
                        Stream.of(at.field().id()),
                        ROW.matcher(at.path().value()).results().map(row -> row.group(1)))
                .collect(Collectors.joining(" "));
    }

    private static JsonNode errors(List<FormProblem> problems, Map<String, String> names) {
        var rules = new TreeMap<String, TreeSet<String>>(Comparator.naturalOrder());
        problems.forEach(problem -> rules.computeIfAbsent(
                        names.getOrDefault(problem.path(), problem.path()), name -> new TreeSet<>())
                .add(problem.rule()));
        return JSON.valueToTree(rules);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> plain(ObjectNode answers) {
        try {
            return (Map<String, Object>) PlainJson.value(PlainJson.read(answers.toString()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
