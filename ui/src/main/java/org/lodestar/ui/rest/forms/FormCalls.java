package org.lodestar.ui.rest.forms;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormProblem;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;
import org.lodestar.forms.feel.Feel;
import org.lodestar.forms.state.FormStates;
import org.lodestar.forms.submission.FormValidator;
import org.lodestar.forms.submission.Validation;
import org.lodestar.platform.tokens.TokenScope;
import org.lodestar.ui.rest.answers.ApiProblem;
import org.lodestar.ui.rest.answers.NotDone;
import org.lodestar.ui.rest.door.NeedsScope;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks forms and evaluates answers; changes nothing. */
@RestController
@RequestMapping(path = "/api/v1/forms", consumes = "application/json")
@Tag(name = "Forms")
class FormCalls {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    @PostMapping("/check")
    @NeedsScope(TokenScope.FORMS)
    @Operation(summary = "Checks a form schema (Camunda Forms JSON)")
    FormCheckAnswer check(@RequestBody JsonNode schema) {
        if (FormReader.read(schema.toString()) instanceof FormReading.Unreadable unreadable) {
            return new FormCheckAnswer(false, problems(unreadable));
        }
        return new FormCheckAnswer(true, List.of());
    }

    @PostMapping("/evaluate")
    @NeedsScope(TokenScope.FORMS)
    @Operation(summary = "What a submission of answers would give")
    EvaluationAnswer evaluate(@RequestBody Evaluation asked) {
        var schema = asked.schema();
        if (schema == null) {
            throw NotDone.invalid("schema", "required", "Send the form as “schema”.");
        }
        var reading = FormReader.read(schema.toString());
        if (reading instanceof FormReading.Unreadable unreadable) {
            throw NotDone.invalid("This form cannot be read.", problems(unreadable));
        }
        var data = asked.data() == null ? Map.<String, Object>of() : asked.data();
        var form = ((FormReading.Readable) reading).definition();
        return Feel.within(LONGEST, () -> evaluated(form, data))
                .orElseThrow(() -> NotDone.invalid(
                        "schema",
                        "bounded",
                        "The expressions of this form take too long together. Make them simpler."));
    }

    private static EvaluationAnswer evaluated(FormDefinition form, Map<String, Object> data) {
        var state = FormStates.of(form, data, Map.of());
        var silent = form.all()
                .filter(field -> field.key() == null)
                .map(field -> field.id())
                .collect(Collectors.toSet());
        var visible = state.visiblePaths().stream()
                .filter(path -> !silent.contains(path))
                .toList();
        if (FormValidator.validate(form, data, Map.of()) instanceof Validation.Invalid invalid) {
            return new EvaluationAnswer(false, errors(invalid), visible, state.data());
        }
        return new EvaluationAnswer(true, Map.of(), visible, state.data());
    }

    private static Map<String, List<String>> errors(Validation.Invalid invalid) {
        return invalid.problems().stream()
                .collect(Collectors.groupingBy(
                        FormProblem::path,
                        LinkedHashMap::new,
                        Collectors.mapping(FormProblem::message, Collectors.toList())));
    }

    private static List<ApiProblem> problems(FormReading.Unreadable unreadable) {
        return unreadable.problems().stream().map(ApiProblem::of).toList();
    }
}
