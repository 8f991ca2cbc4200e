package org.lodestar.processes.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndlessLoopsTest {

    private static final String LIST =
            "<multiInstanceLoopCharacteristics camunda:collection=\"a\" camunda:elementVariable=\"b\"/>";

    @Test
    void aLoopThroughAStepATimerOrAChoiceOfEventsWaits() {
        assertThat(turning("<userTask id=\"x\"/>")).isEmpty();
        assertThat(turning("<intermediateCatchEvent id=\"x\"><timerEventDefinition/></intermediateCatchEvent>"))
                .isEmpty();
        assertThat(turning("<eventBasedGateway id=\"x\"/>")).isEmpty();
        assertThat(turning(subProcess("<userTask id=\"y\"/>"))).isEmpty();
    }

    @Test
    void aLoopThroughAnythingElseTurns() {
        for (String name : new String[] {
            "task",
            "manualTask",
            "serviceTask",
            "businessRuleTask",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "intermediateThrowEvent"
        }) {
            assertThat(turning("<" + name + " id=\"x\"/>")).as(name).contains("x", "g");
        }
        assertThat(turning(subProcess("<task id=\"y\"/>"))).contains("x");
    }

    @Test
    void whatIsRepeatedOverAListMayBePassedAtOnce() {
        assertThat(turning("<userTask id=\"x\">" + LIST + "</userTask>")).contains("x");
        assertThat(turning(subProcess("<userTask id=\"y\"/>").replace("</subProcess>", LIST + "</subProcess>")))
                .contains("x");
    }

    @Test
    void aLoopInsideASubprocessIsFoundThere() {
        assertThat(turning("<userTask id=\"x\"/><subProcess id=\"s\"><startEvent id=\"i\"/><task id=\"t\"/>"
                        + flow("i", "t") + flow("t", "t") + "</subProcess>"))
                .containsExactly("t");
    }

    @Test
    void theWayFromATimerBackToItsStepWaits() {
        assertThat(turning("<userTask id=\"x\"/><boundaryEvent id=\"late\" attachedToRef=\"x\"/><task id=\"t\"/>"
                        + flow("late", "t") + flow("t", "x")))
                .isEmpty();
    }

    private static String subProcess(String inside) {
        return "<subProcess id=\"x\"><startEvent id=\"s1\"/>" + inside + "<endEvent id=\"e1\"/>" + flow("s1", "y")
                + flow("y", "e1") + "</subProcess>";
    }

    private static String flow(String from, String to) {
        return "<sequenceFlow id=\"" + from + "_" + to + "\" sourceRef=\"" + from + "\" targetRef=\"" + to + "\"/>";
    }

    private static java.util.List<String> turning(String middle) {
        String xml = "<definitions xmlns=\"" + Tag.BPMN + "\" xmlns:camunda=\"" + Tag.CAMUNDA + "\"><process id=\"p\">"
                + "<startEvent id=\"s\"/><exclusiveGateway id=\"g\"/>" + middle + "<endEvent id=\"e\"/>"
                + flow("s", "g")
                + flow("g", "x") + flow("x", "g") + flow("g", "e") + "</process></definitions>";
        try {
            return EndlessLoops.objections(XmlReader.read(xml))
                    .map(objection -> String.valueOf(objection.nearest().id()))
                    .toList();
        } catch (XmlReader.NotReadable e) {
            throw new AssertionError(e);
        }
    }
}
