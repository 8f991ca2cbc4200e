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
    /** How a drawing is laid out: the engine does not look at it, as long as nothing else is in it. */
    private static final Pattern PICTURE =
            Pattern.compile("https?://www\\.omg\\.org/spec/(BPMN/20100524/DI|DD/20100524/D[CI]"
                    + "|DMN/20\\d{6}/(DMNDI|D[CI])/?)|http://bpmn\\.io/schema/dmn/biodi/[0-9.]+");

    private static final Set<String> PICTURES = Set.of("BPMNDiagram", "DMNDI", "bounds", "edge");

    private static final Pattern TOOL = Pattern.compile(
            "\\?(http://camunda\\.org/schema/modeler/1\\.0|http://bpmn\\.io/schema/.*|http://www\\.omg\\.org/spec/BPMN/non-normative/color/1\\.0):\\w+");
    private static final Pattern DMN = Pattern.compile(
            "https?://www\\.omg\\.org/spec/DMN/20\\d{6}/MODEL/?|http://www\\.omg\\.org/spec/DMN/20151101/dmn\\.xsd");

    private record Limit(Pattern pattern, String words) {}

    private final Tag root;
    private final Map<String, Set<String>> table;
    private final List<Objection> found;

    private Allowlist(Tag root, Map<String, Set<String>> table, List<Objection> found) {
        this.root = root;
        this.table = table;
        this.found = found;
    }

    public static Stream<Objection> objections(Tag root) {
        List<Objection> found = new ArrayList<>();
        if (root.namespace().equals(Tag.BPMN)) new Allowlist(root, DIAGRAM, found).look(root, root, "");
        else if (DMN.matcher(root.namespace()).matches()) new Allowlist(root, DECISION, found).look(root, root, "");
        else found.add(new Objection(root, "This is neither a BPMN diagram nor a DMN decision."));
        return found.stream();
    }

    private void look(Tag tag, Tag nearest, String parent) {
        Tag place = tag.id() == null ? nearest : tag;
        if (picture(tag, parent)) {
            pictured(tag, place);
            return;
        }
        Set<String> allowed = known(tag) ? table.get(tag.name()) : null;
        if (allowed == null) {
            found.add(new Objection(place, Words.refusal(tag)));
            return;
        }
        if (PLACES.containsKey(tag.name()) && !PLACES.get(tag.name()).contains(parent)) {
            found.add(new Objection(place, "<" + tag.name() + "> is not allowed in <" + parent + ">."));
        }
        attributes(tag, allowed).forEach(message -> found.add(new Objection(place, message)));
        if (expression(tag.text())) found.add(new Objection(place, Words.JUEL));
        if (tag.is("process")) started(tag);
        tag.children().forEach(child -> look(child, place, tag.name()));
    }

    /** A layout stands at the end of the file, or beside a decision; anywhere else the engine might take it for the real thing. */
    private static boolean picture(Tag tag, String parent) {
        return PICTURE.matcher(tag.namespace()).matches()
                && PICTURES.contains(tag.name())
                && List.of("definitions", "extensionElements").contains(parent);
    }

    private void pictured(Tag tag, Tag place) {
        if (!PICTURE.matcher(tag.namespace()).matches()) found.add(new Objection(place, Words.refusal(tag)));
        boolean expression =
                expression(tag.text()) || tag.attributes().values().stream().anyMatch(Allowlist::expression);
        if (expression) found.add(new Objection(place, Words.JUEL));
        tag.children().forEach(child -> pictured(child, place));
    }

    /** Only a referral starts a pathway: a timer or message would start cases about nobody. */
    private void started(Tag process) {
        process.children("startEvent")
                .filter(start ->
                        start.children().stream().anyMatch(part -> part.name().endsWith("EventDefinition")))
                .forEach(start -> found.add(new Objection(
                        start, start.words() + " starts the pathway, so it waits for no timer and no message.")));
    }

    private boolean known(Tag tag) {
        if (CAMUNDA_ELEMENTS.contains(tag.name())) return tag.namespace().equals(Tag.CAMUNDA) && table == DIAGRAM;
        return tag.namespace().equals(root.namespace()) && table.containsKey(tag.name());
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
        if (TOOL.matcher(name).matches() && !expression(value)) return Stream.empty();
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
