package org.lodestar.ui.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagramStepsTest {

    private static final String DIAGRAM = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
              <process id="p" name="Lending">
                <endEvent id="end" name="Lent"/>
                <userTask id="second" name="Hand   out"/>
                <userTask id="first" name="Approve"/>
                <boundaryEvent id="late" name="after a day" attachedToRef="first"><timerEventDefinition/></boundaryEvent>
                <startEvent id="start" name="Asked"/>
                <exclusiveGateway id="unnamed"/>
                <sequenceFlow id="f1" sourceRef="start" targetRef="first"/>
                <sequenceFlow id="f2" sourceRef="first" targetRef="unnamed"/>
                <sequenceFlow id="f3" sourceRef="unnamed" targetRef="second"/>
                <sequenceFlow id="f4" sourceRef="second" targetRef="end"/>
                <sequenceFlow id="f5" sourceRef="second" targetRef="first"/>
              </process>
            </definitions>
            """;

    @Test
    void stepsAreToldInTheOrderInWhichTheyAreComeTo() {
        var steps = DiagramSteps.of(DIAGRAM);
        assertThat(steps.name()).isEqualTo("Diagram: Lending");
        assertThat(steps.all())
                .extracting(DiagramStep::name)
                .containsExactly("Asked", "Approve", "after a day", "Hand out", "Lent");
        assertThat(steps.all())
                .extracting(DiagramStep::kind)
                .containsExactly("start", "step", "after a time", "step", "end");
    }

    @Test
    void aBrokenDiagramHasNoSteps() {
        assertThat(DiagramSteps.of("no diagram").all()).isEmpty();
    }
}
