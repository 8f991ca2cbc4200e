package org.lodestar.processes.diagrams;

/**
 * The allowlist: every element and attribute a district's diagram or decision may contain. {@code !} marks an attribute
 * that must be there. Read it as: what is not written here is refused.
 */
final class Allowed {

    static final String DIAGRAM = """
            definitions: id name targetNamespace exporter exporterVersion typeLanguage
            process: id! name isExecutable processType isClosed camunda:historyTimeToLive camunda:versionTag camunda:isStartableInTasklist
            documentation: id textFormat
            extensionElements:
            properties:
            property: id name value
            incoming:
            outgoing:
            startEvent: id! name isInterrupting parallelMultiple camunda:formRef camunda:formRefBinding
            endEvent: id! name
            task: id! name default
            manualTask: id! name default
            userTask: id! name default camunda:formRef camunda:formRefBinding
            serviceTask: id! name default camunda:type! camunda:topic!
            businessRuleTask: id! name default camunda:decisionRef! camunda:decisionRefBinding! camunda:resultVariable! camunda:mapDecisionResult!
            exclusiveGateway: id! name default gatewayDirection
            inclusiveGateway: id! name default gatewayDirection
            parallelGateway: id! name gatewayDirection
            eventBasedGateway: id! name gatewayDirection eventGatewayType
            sequenceFlow: id! name sourceRef targetRef isImmediate
            conditionExpression: id xsi:type language!
            subProcess: id! name triggeredByEvent default
            multiInstanceLoopCharacteristics: id isSequential behavior camunda:collection! camunda:elementVariable!
            boundaryEvent: id! name attachedToRef cancelActivity parallelMultiple
            intermediateCatchEvent: id! name parallelMultiple
            intermediateThrowEvent: id! name
            timerEventDefinition: id
            timeDuration: id xsi:type
            timeCycle: id xsi:type
            messageEventDefinition: id messageRef
            terminateEventDefinition: id
            message: id name
            collaboration: id name isClosed
            participant: id name processRef
            laneSet: id name
            lane: id name
            flowNodeRef:
            textAnnotation: id textFormat
            text:
            association: id sourceRef targetRef associationDirection
            group: id categoryValueRef
            category: id name
            categoryValue: id value
            """;

    static final String DECISION = """
            definitions: id name namespace exporter exporterVersion expressionLanguage typeLanguage
            decision: id! name label dmn:historyTimeToLive dmn:versionTag
            description:
            extensionElements:
            question:
            allowedAnswers:
            variable: id name typeRef label
            informationRequirement: id
            authorityRequirement: id
            requiredDecision: href
            requiredInput: href
            requiredAuthority: href
            inputData: id name label
            knowledgeSource: id name
            decisionTable: id hitPolicy aggregation preferredOrientation outputLabel
            input: id label dmn:inputVariable
            inputExpression: id typeRef expressionLanguage
            inputValues: id expressionLanguage
            output: id name label typeRef
            outputValues: id expressionLanguage
            rule: id
            inputEntry: id expressionLanguage
            outputEntry: id expressionLanguage
            literalExpression: id typeRef expressionLanguage
            annotation: name
            annotationEntry:
            textAnnotation: id textFormat
            association: id associationDirection
            sourceRef: href
            targetRef: href
            text:
            """;

    /** Values an attribute is limited to, as a pattern and in words. */
    static final String VALUES = """
            camunda:type | external | Service tasks name one of our actions (type “external”).
            language | feel | Conditions are written in FEEL only (language="feel").
            expressionLanguage | (?i)feel|https?://www\\.omg\\.org/spec/(DMN/20\\d{6}/)?FEEL/?(20140401)? | Decisions are written in FEEL only.
            camunda:formRefBinding | deployment | A form always belongs to the same version of the pathway (binding “deployment”).
            camunda:decisionRefBinding | deployment | A decision always belongs to the same version of the pathway (binding “deployment”).
            camunda:mapDecisionResult | singleEntry|collectEntries | A decision answers with one entry, or with a list of them.
            camunda:collection | [A-Za-z_][A-Za-z0-9_]* | The list to repeat over is the key of a form's answer.
            camunda:elementVariable | [A-Za-z_][A-Za-z0-9_]* | The name for one entry of the list is letters, digits and underscores.
            camunda:resultVariable | (?!referralId$|urgentReferral$)[A-Za-z_][A-Za-z0-9_]* | The name of the result is letters, digits and underscores, and not one of ours.
            camunda:decisionRef | [A-Za-z_][A-Za-z0-9_.-]* | The decision is named by its id.
            camunda:formRef | [A-Za-z_][A-Za-z0-9_.-]* | The form is named by its id.
            camunda:topic | [a-z][a-z-]* | An action is named by its key.
            dmn:inputVariable | [A-Za-z_][A-Za-z0-9_]* | The name of an input is letters, digits and underscores.
            dmn:historyTimeToLive | P[0-9A-Z]+|\\d+ | How long history is kept is written like “P3650D”.
            camunda:historyTimeToLive | P[0-9A-Z]+|\\d+ | How long history is kept is written like “P3650D”.
            xsi:type | ([A-Za-z0-9]+:)?tFormalExpression | An expression is a formal expression.
            """;

    /** Elements that may stand only inside these. */
    static final String PLACES = """
            messageEventDefinition: startEvent intermediateCatchEvent boundaryEvent
            timerEventDefinition: startEvent intermediateCatchEvent boundaryEvent
            terminateEventDefinition: endEvent
            multiInstanceLoopCharacteristics: subProcess userTask
            conditionExpression: sequenceFlow
            literalExpression: decision
            """;

    private Allowed() {}
}
