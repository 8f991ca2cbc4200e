package org.lodestar.processes.diagrams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a parsed file with {@link Allowed}. */
public final class Allowlist {

    private static final Map<String, Set<String>> DIAGRAM = table(Allowed.DIAGRAM);
    private static final Map<String, Set<String>> DECISION = table(Allowed.DECISION);
    private static final Map<String, Set<String>> PLACES = table(Allowed.PLACES);
    private static final Map<String, Limit> LIMITS = limits();
    private static final Set<String> CAMUNDA_ELEMENTS = Set.of("properties", "property");
    /** Pictures and tools' own notes: the engine does not look at them. */
    private static final Pattern PICTURE =
            Pattern.compile("https?://www\\.omg\\.org/spec/(BPMN/20100524/DI|DD/20100524/D[CI]"
                    + "|DMN/20\\d{6}/(DMNDI|D[CI])/?)|http://bpmn\\.io/schema/.*");

    private static final Pattern TOOL = Pattern.compile(
            "\\?(http://camunda\\.org/schema/modeler/1\\.0|http://bpmn\\.io/schema/.*|http://www\\.omg\\.org/spec/BPMN/non-normative/color/1\\.0):\\w+");
    private static final Pattern DMN = Pattern.compile(
            "https?://www\\.omg\\.org/spec/DMN/20\\d{6}/MODEL/?|http://www\\.omg\\.org/spec/DMN/20151101/dmn\\.xsd");

    /** Why something is refused, and the nearest element with an id, where a person can find it. */
    public record Objection(Tag nearest, String message) {}

    private record Limit(Pattern pattern, String words) {}

    private Allowlist() {}

    public static Stream<Objection> objections(Tag root) {
        List<Objection> found = new ArrayList<>();
        if (root.namespace().equals(Tag.BPMN)) look(root, root, "", DIAGRAM, found);
        else if (DMN.matcher(root.namespace()).matches()) look(root, root, "", DECISION, found);
        else found.add(new Objection(root, "This is neither a BPMN diagram nor a DMN decision."));
        return found.stream();
    }

    private static void look(
            Tag tag, Tag nearest, String parent, Map<String, Set<String>> table, List<Objection> found) {
        if (PICTURE.matcher(tag.namespace()).matches()) return;
        Tag place = tag.id() == null ? nearest : tag;
        Set<String> allowed = known(tag, table) ? table.get(tag.name()) : null;
        if (allowed == null) {
            found.add(new Objection(place, Words.refusal(tag)));
            return;
        }
        if (PLACES.containsKey(tag.name()) && !PLACES.get(tag.name()).contains(parent)) {
            found.add(new Objection(place, "<" + tag.name() + "> is not allowed in <" + parent + ">."));
        }
        attributes(tag, allowed).forEach(message -> found.add(new Objection(place, message)));
        if (expression(tag.text())) found.add(new Objection(place, Words.JUEL));
        tag.children().forEach(child -> look(child, place, tag.name(), table, found));
    }

    private static boolean known(Tag tag, Map<String, Set<String>> table) {
        if (tag.namespace().equals(Tag.CAMUNDA)) return CAMUNDA_ELEMENTS.contains(tag.name()) && table == DIAGRAM;
        boolean ours =
                tag.namespace().equals(Tag.BPMN) || DMN.matcher(tag.namespace()).matches();
        return ours && !CAMUNDA_ELEMENTS.contains(tag.name()) && table.containsKey(tag.name());
    }

    private static Stream<String> attributes(Tag tag, Set<String> allowed) {
        Stream<String> missing = allowed.stream()
                .filter(name -> name.endsWith("!"))
                .map(name -> name.substring(0, name.length() - 1))
                .filter(name -> tag.attribute(name) == null)
                .map(name -> Words.missing(tag, name));
        Stream<String> wrong = tag.attributes().entrySet().stream()
                .flatMap(attribute -> attribute(tag, attribute.getKey(), attribute.getValue(), allowed));
        return Stream.concat(wrong, missing);
    }

    private static Stream<String> attribute(Tag tag, String name, String value, Set<String> allowed) {
        if (TOOL.matcher(name).matches()) return Stream.empty();
        if (!allowed.contains(name) && !allowed.contains(name + "!")) return Stream.of(Words.refusal(tag, name));
        if (expression(value)) return Stream.of(Words.JUEL);
        Limit limit = LIMITS.get(name);
        return limit == null || limit.pattern().matcher(value).matches() ? Stream.empty() : Stream.of(limit.words());
    }

    /** Whether the engine would take this text for an expression of its own language. */
    public static boolean expression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static Map<String, Set<String>> table(String lines) {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            String[] parts = line.split(":", 2);
            Set<String> names = Arrays.stream(parts[1].trim().split("\\s+")).collect(Collectors.toSet());
            table.put(parts[0].trim(), names);
        });
        return table;
    }

    private static Map<String, Limit> limits() {
        Map<String, Limit> limits = new LinkedHashMap<>();
        Allowed.VALUES.lines().forEach(line -> {
            String[] parts = line.split(" \\| ", 3);
            limits.put(parts[0].trim(), new Limit(Pattern.compile(parts[1].trim()), parts[2].trim()));
        });
        return limits;
    }
}
