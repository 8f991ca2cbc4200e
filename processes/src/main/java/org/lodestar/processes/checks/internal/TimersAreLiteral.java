package org.lodestar.processes.checks.internal;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.Durations;
import org.lodestar.processes.diagrams.Tag;

/** Timers and due times are ISO 8601 durations ({@code P2D}, {@code PT4H}, {@code R3/P1D}) of a minute or more. */
public final class TimersAreLiteral implements Rule {

    private static final String EXAMPLE = " Write a duration like “P2D” (two days) or “PT4H” (four hours).";

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        return pathway.diagrams().stream().flatMap(diagram -> Stream.concat(timers(diagram), dues(diagram)));
    }

    private Stream<PathwayProblem> timers(Diagram diagram) {
        return diagram.all("startEvent", "boundaryEvent", "intermediateCatchEvent")
                .flatMap(
                        event -> event.children("timerEventDefinition").flatMap(timer -> timer(diagram, event, timer)));
    }

    private Stream<PathwayProblem> timer(Diagram diagram, Tag event, Tag timer) {
        Tag value = timer.children().stream()
                .filter(tag -> tag.isOf("timeDuration", "timeCycle"))
                .findFirst()
                .orElse(null);
        if (value == null)
            return Stream.of(at(diagram, event, event.words() + " does not say how long it waits." + EXAMPLE));
        String text = value.text();
        boolean repeats = value.is("timeCycle");
        if (repeats && !text.matches("R\\d{1,3}/P[^/]+")) {
            return Stream.of(
                    at(diagram, event, "“" + text + "” is not a repetition like “R3/P1D” (three times, daily)."));
        }
        return duration(diagram, event, repeats ? text.substring(text.indexOf('/') + 1) : text);
    }

    private Stream<PathwayProblem> dues(Diagram diagram) {
        return diagram.steps()
                .flatMap(step -> Stream.ofNullable(step.properties().get("lodestar:due"))
                        .flatMap(due -> duration(diagram, step, due)));
    }

    private Stream<PathwayProblem> duration(Diagram diagram, Tag at, String text) {
        try {
            return Durations.parse(text).compareTo(Duration.ofMinutes(1)) < 0
                    ? Stream.of(at(diagram, at, "“" + text + "” is shorter than a minute." + EXAMPLE))
                    : Stream.empty();
        } catch (DateTimeParseException e) {
            return Stream.of(at(diagram, at, "“" + text + "” is not a duration." + EXAMPLE));
        }
    }
}
