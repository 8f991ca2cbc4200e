package org.lodestar.processes.engine.internal;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lodestar.forms.feel.Feel;
import org.lodestar.processes.diagrams.FeelOf;
import org.lodestar.processes.diagrams.Tag;

/**
 * Each round of a repetition keeps its own answers: the names used inside it become its own variables when it begins,
 * so that what one round answers does not decide for another.
 */
record RepetitionNames(Set<String> names) implements ExecutionListener {

    static RepetitionNames of(Tag subProcess, Tag loop) {
        Set<String> names = FeelOf.steering(subProcess)
                .flatMap(feel -> Feel.variablesOf(feel).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        subProcess.all().forEach(tag -> {
            String result = tag.attribute("camunda:resultVariable");
            if (result != null) names.add(result);
        });
        names.remove(loop.attribute("camunda:elementVariable", ""));
        names.removeAll(Set.of("referralId", "urgentReferral"));
        return new RepetitionNames(Set.copyOf(names));
    }

    @Override
    public void notify(DelegateExecution execution) {
        names.forEach(name -> execution.setVariableLocal(name, execution.getVariable(name)));
    }
}
