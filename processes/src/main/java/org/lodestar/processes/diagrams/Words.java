package org.lodestar.processes.diagrams;

/** How a refusal of the allowlist is said to a person. */
final class Words {

    static final String JUEL =
            "Expressions like ${…} or #{…} are not allowed: write FEEL, or name the form's answer directly.";

    private Words() {}

    static String refusal(Tag tag) {
        String reason = switch (tag.name()) {
            case "scriptTask", "script" -> "A pathway runs no scripts: use an action or a decision instead.";
            case "callActivity" -> "A pathway does not call another one: draw the steps here.";
            case "executionListener", "taskListener" -> "Listeners run code and are not allowed.";
            case "connector" -> "Connectors reach other systems and are not allowed: use an action.";
            case "inputOutput" -> "Input and output mappings are not allowed: use the action's inputs.";
            case "sendTask", "receiveTask" -> "Use an action or a step instead.";
            case "completionCondition" -> "A repetition runs over its whole list.";
            case "signalEventDefinition" -> "A signal reaches further than one case.";
            case "timeDate" -> "A timer waits a duration (like “P2D”), not for a date.";
            default -> "It is not among the elements a pathway may use.";
        };
        return "<" + tag.name() + "> is not allowed. " + reason;
    }

    static String refusal(Tag tag, String attribute) {
        String name = attribute.startsWith("?")
                ? attribute.substring(attribute.lastIndexOf(':') + 1)
                : attribute.replaceFirst("^dmn:", "camunda:");
        String reason = switch (name) {
            case "camunda:class", "camunda:expression", "camunda:delegateExpression" ->
                "It would run code: name an action instead.";
            case "camunda:assignee", "camunda:candidateUsers", "camunda:candidateGroups" ->
                "Say who does a step with the properties lodestar:role or lodestar:person.";
            case "camunda:calledElementTenantId", "camunda:decisionRefTenantId" -> "It reaches into another district.";
            case "camunda:dueDate" -> "Say when a step is due with the property lodestar:due.";
            default -> "It is not among the attributes a pathway may use.";
        };
        return "“" + name + "” on <" + tag.name() + "> is not allowed. " + reason;
    }

    static String missing(Tag tag, String attribute) {
        return switch (attribute) {
            case "language" -> "A condition must say that it is FEEL (language=\"feel\").";
            case "camunda:type", "camunda:topic" ->
                tag.words() + " must name the action it does (external task, topic).";
            case "camunda:decisionRef" -> tag.words() + " must name its decision.";
            default -> tag.words() + " needs “" + attribute + "”.";
        };
    }
}
