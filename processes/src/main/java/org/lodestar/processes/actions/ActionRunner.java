package org.lodestar.processes.actions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.feel.Feel;
import org.lodestar.forms.feel.FeelResult;
import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.diagrams.SafeWords;
import org.lodestar.processes.known.CaseAnswers;
import org.lodestar.processes.known.CaseFacts;
import org.springframework.stereotype.Component;

/** Evaluates an action's inputs and runs it; what goes wrong is said with the name of the element. */
@Component
public class ActionRunner {

    /** Where on a diagram, for which referral, and about which open tasks of the engine an action runs. */
    public record Place(String elementName, String referralId, List<String> engineTasks) {}

    private final Map<String, Action> actions;
    private final CaseFacts.Source cases;
    private final CaseAnswers answers;

    ActionRunner(List<Action> actions, CaseFacts.Source cases, CaseAnswers answers) {
        this.actions = actions.stream().collect(Collectors.toMap(Action::key, Function.identity()));
        this.cases = cases;
        this.answers = answers;
    }

    /** Inputs in FEEL see the case's answers, and above them the engine's variables, which know the round they are in. */
    public void run(String key, Place place, Map<String, String> inputs, Map<String, Object> variables) {
        Action action = actions.get(key);
        if (action == null) throw new Refused("There is no action “" + key + "”.");
        CaseFacts facts = cases.require(UUID.fromString(place.referralId()));
        Map<String, Object> seen = seen(facts, inputs, variables);
        Map<String, Object> values = new HashMap<>();
        inputs.forEach((name, value) -> values.put(name, evaluated(place.elementName(), name, value, seen)));
        action.run(new ActionCall(facts, place.elementName(), place.engineTasks(), values));
    }

    private Map<String, Object> seen(CaseFacts facts, Map<String, String> inputs, Map<String, Object> variables) {
        if (inputs.values().stream().noneMatch(value -> value.startsWith("="))) return Map.of();
        Map<String, Object> seen = new HashMap<>(answers.latest(facts.id()));
        seen.putAll(variables);
        seen.put("referralNumber", facts.number());
        return seen;
    }

    private static @Nullable Object evaluated(
            String elementName, String input, String value, Map<String, Object> seen) {
        if (!value.startsWith("=")) return value;
        FeelResult result = Feel.evaluate(value.substring(1), seen);
        if (result instanceof FeelResult.Value answer) return answer.value();
        throw new Refused("“" + elementName + "” could not be done: its input “" + input + "” has no answer ("
                + SafeWords.of((FeelResult.Failure) result) + ").");
    }
}
