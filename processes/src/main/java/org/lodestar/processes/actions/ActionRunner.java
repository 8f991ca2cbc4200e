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
import org.lodestar.processes.known.CaseFacts;
import org.springframework.stereotype.Component;

/** Evaluates an action's inputs and runs it; what goes wrong is said with the name of the element. */
@Component
public class ActionRunner {

    private final Map<String, Action> actions;
    private final CaseFacts.Source cases;

    ActionRunner(List<Action> actions, CaseFacts.Source cases) {
        this.actions = actions.stream().collect(Collectors.toMap(Action::key, Function.identity()));
        this.cases = cases;
    }

    public void run(
            String key,
            String elementName,
            String referralId,
            Map<String, String> inputs,
            Map<String, Object> variables) {
        Action action = actions.get(key);
        if (action == null) throw new Refused("There is no action “" + key + "”.");
        Map<String, Object> values = new HashMap<>();
        inputs.forEach((name, value) -> values.put(name, evaluated(elementName, name, value, variables)));
        action.run(new ActionCall(cases.require(UUID.fromString(referralId)), elementName, values));
    }

    private static @Nullable Object evaluated(
            String elementName, String input, String value, Map<String, Object> variables) {
        if (!value.startsWith("=")) return value;
        FeelResult result = Feel.evaluate(value.substring(1), variables);
        if (result instanceof FeelResult.Value answer) return answer.value();
        throw new Refused("“" + elementName + "” could not be done: its input “" + input + "” has no answer ("
                + ((FeelResult.Failure) result).message() + ").");
    }
}
