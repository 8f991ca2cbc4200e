package org.lodestar.processes.checks.internal;

import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.Tag;

/** Every message a diagram waits for has a name, and a pathway waits for “withdraw” only. */
public final class WithdrawalIsPossible implements Rule {

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.diagrams().stream().flatMap(this::messages);
    }

    private Stream<PathwayProblem> messages(Diagram diagram) {
        return diagram.all("startEvent", "intermediateCatchEvent", "boundaryEvent")
                .flatMap(event -> event.children("messageEventDefinition")
                        .filter(message -> !"withdraw".equals(nameOf(diagram, message)))
                        .map(message -> at(
                                diagram,
                                event,
                                event.words() + " waits for a message nobody sends: only “withdraw” is sent.")));
    }

    private static String nameOf(Diagram diagram, Tag definition) {
        return diagram.all("message")
                .filter(message -> definition.attribute("messageRef", "").equals(message.id()))
                .map(message -> message.attribute("name", ""))
                .findFirst()
                .orElse("");
    }
}
