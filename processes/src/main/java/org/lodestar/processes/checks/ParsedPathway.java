package org.lodestar.processes.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;
import org.lodestar.processes.bounds.Bounds;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.XmlReader;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.files.PathwaySettings;

/** A pathway's files, parsed once for all rules; what could not be parsed is among {@link #unreadable()}. */
public record ParsedPathway(
        PathwayFiles files,
        @Nullable PathwaySettings settings,
        List<Diagram> diagrams,
        List<Diagram> decisions,
        Map<String, FormDefinition> forms,
        List<PathwayProblem> unreadable,
        boolean whole,
        Bounds bounds) {

    /** Read with the usual limits. */
    public static ParsedPathway read(PathwayFiles files, boolean whole) {
        return read(files, whole, Bounds.usual());
    }

    public static ParsedPathway read(PathwayFiles files, boolean whole, Bounds bounds) {
        List<PathwayProblem> problems = new ArrayList<>();
        List<Diagram> diagrams = diagrams(files, Kind.DIAGRAM, problems);
        List<Diagram> decisions = diagrams(files, Kind.DECISION, problems);
        Map<String, FormDefinition> forms = new TreeMap<>();
        files.ending(".form").forEach(file -> {
            if (FormReader.read(file.getValue()) instanceof FormReading.Readable readable) {
                forms.put(readable.definition().id(), readable.definition());
            }
        });
        if (whole && diagrams.isEmpty() && problems.isEmpty()) {
            problems.add(new PathwayProblem(
                    PathwayFiles.SETTINGS, null, null, "OneDiagram", "A pathway needs a diagram (a .bpmn file)."));
        }
        return new ParsedPathway(
                files,
                settings(files, whole, problems),
                diagrams,
                decisions,
                forms,
                List.copyOf(problems),
                whole,
                bounds);
    }

    public Stream<Diagram> everything() {
        return Stream.concat(diagrams.stream(), decisions.stream());
    }

    public Set<String> decisionIds() {
        return decisions.stream()
                .flatMap(d -> d.root().all().filter(tag -> tag.is("decision")))
                .map(tag -> tag.attribute("id", ""))
                .collect(Collectors.toSet());
    }

    private static List<Diagram> diagrams(PathwayFiles files, Kind kind, List<PathwayProblem> problems) {
        List<Diagram> read = new ArrayList<>();
        files.byPath().forEach((path, content) -> {
            if (Kind.of(path) != kind) return;
            try {
                read.add(new Diagram(path, XmlReader.read(content)));
            } catch (XmlReader.NotReadable e) {
                problems.add(new PathwayProblem(path, null, null, "ReadableFile", e.getMessage()));
            }
        });
        return List.copyOf(read);
    }

    private static @Nullable PathwaySettings settings(
            PathwayFiles files, boolean whole, List<PathwayProblem> problems) {
        String json = files.text(PathwayFiles.SETTINGS).orElse(null);
        if (json == null) {
            if (whole) problems.add(settingsProblem("The file pathway.json is missing: it names the pathway."));
            return null;
        }
        try {
            return PathwaySettings.read(json);
        } catch (IllegalArgumentException e) {
            problems.add(settingsProblem(e.getMessage()));
            return null;
        }
    }

    private static PathwayProblem settingsProblem(String message) {
        return new PathwayProblem(PathwayFiles.SETTINGS, null, null, "SettingsAreComplete", message);
    }

    enum Kind {
        DIAGRAM,
        DECISION,
        OTHER;

        static Kind of(String path) {
            String name = path.toLowerCase(java.util.Locale.ROOT);
            if (name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml")) return DIAGRAM;
            if (name.endsWith(".dmn") || name.endsWith(".dmn11.xml")) return DECISION;
            return OTHER;
        }
    }
}
