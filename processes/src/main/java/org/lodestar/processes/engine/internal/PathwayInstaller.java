package org.lodestar.processes.engine.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.lodestar.processes.actions.ActionRunner;
import org.lodestar.processes.diagrams.Attachments;
import org.lodestar.processes.diagrams.Repetition;
import org.lodestar.processes.diagrams.StepSettings;
import org.lodestar.processes.diagrams.Tag;
import org.lodestar.processes.engine.CaseEvents;
import org.lodestar.processes.engine.StepEvents;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Runs when the engine has parsed a diagram: refuses what is not allowed, then puts our own behaviour where the diagram
 * only has words: steps, actions, conditions, milestones and endings.
 */
@Component
class PathwayInstaller extends AbstractBpmnParseListener {

    private static final List<String> TASK_EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    private final ActionRunner actions;
    private final StepEvents steps;
    private final CaseEvents cases;
    private final Brakes brakes;

    PathwayInstaller(@Lazy ActionRunner actions, @Lazy StepEvents steps, @Lazy CaseEvents cases, Brakes brakes) {
        this.brakes = brakes;
        this.actions = actions;
        this.steps = steps;
        this.cases = cases;
    }

    @Override
    public void parseRootElement(Element rootElement, List<ProcessDefinitionEntity> definitions) {
        Tag root = ElementTags.of(rootElement);
        RefusingDeployer.refuse(root);
        definitions.forEach(definition -> {
            definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) cases::ended);
            Map<String, Repetition> repetitions = Repetition.ofSteps(root);
            Map<String, String> attachments = Attachments.stepsByAction(root);
            root.all().forEach(tag -> install(definition, tag, repetitions, attachments));
        });
    }

    private void install(
            ProcessDefinitionEntity definition,
            Tag tag,
            Map<String, Repetition> repetitions,
            Map<String, String> attachments) {
        if (tag.id() == null) return;
        if (tag.is("sequenceFlow")) condition(definition, tag);
        ActivityImpl activity = definition.findActivity(tag.id());
        if (activity == null || !activity.getId().equals(tag.id())) return;
        brakes(definition, activity, tag);
        milestone(activity, tag);
        switch (tag.name()) {
            case "userTask" -> step(activity, tag, repetitions.get(tag.id()));
            case "serviceTask" ->
                activity.setActivityBehavior(new ActionBehavior(actions, tag, attachments.get(tag.id())));
            case "endEvent" -> ending(activity, tag);
            case "subProcess" -> repetition(activity, tag);
            default -> {}
        }
    }

    private void brakes(ProcessDefinitionEntity definition, ActivityImpl activity, Tag tag) {
        whenReached(activity, brakes::passes);
        if (splits(activity, tag)) whenReached(activity, brakes::splits);
        Optional<Tag> loop = tag.child("multiInstanceLoopCharacteristics");
        ActivityImpl whole = definition.findActivity(tag.id() + BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX);
        if (loop.isEmpty() || whole == null) return;
        String list = loop.get().attribute("camunda:collection", "");
        whenReached(whole, execution -> brakes.repeats(execution, list));
    }

    private static boolean splits(ActivityImpl activity, Tag tag) {
        if (tag.isOf("exclusiveGateway", "eventBasedGateway")) return false;
        return activity.getOutgoingTransitions().size() > 1
                || "false".equals(tag.attribute("cancelActivity"))
                || "false".equals(tag.attribute("isInterrupting"));
    }

    private static void whenReached(ActivityImpl activity, ExecutionListener listener) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener);
    }

    private void milestone(ActivityImpl activity, Tag tag) {
        String milestone = tag.properties().get("lodestar:milestone");
        if (milestone == null) return;
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                execution -> cases.reached(execution, milestone));
    }

    private void ending(ActivityImpl activity, Tag tag) {
        String ending = tag.properties().get("lodestar:ending");
        if (ending == null) return;
        String name = tag.attribute("name", ending);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                execution -> cases.ending(execution, ending, name));
    }

    private void step(ActivityImpl activity, Tag tag, @Nullable Repetition repetition) {
        if (!(activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior)) return;
        TaskDefinition task = behavior.getTaskDefinition();
        StepSettings settings = StepSettings.of(tag);
        TASK_EVENTS.forEach(
                event -> task.addBuiltInTaskListener(event, change -> steps.changed(settings, repetition, change)));
    }

    private static void repetition(ActivityImpl activity, Tag tag) {
        Optional<Tag> loop = tag.child("multiInstanceLoopCharacteristics");
        if (loop.isEmpty()) return;
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, RepetitionNames.of(tag, loop.get()));
    }

    private static void condition(ProcessDefinitionEntity definition, Tag flow) {
        Optional<Tag> condition = flow.child("conditionExpression");
        ActivityImpl source = definition.findActivity(flow.attribute("sourceRef", ""));
        if (condition.isEmpty() || source == null) return;
        TransitionImpl transition = source.findOutgoingTransition(flow.id());
        if (transition != null) {
            transition.setProperty(
                    BpmnParse.PROPERTYNAME_CONDITION,
                    new FeelCondition(condition.get().text()));
        }
    }
}
