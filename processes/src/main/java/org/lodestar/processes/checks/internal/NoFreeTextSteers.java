package org.lodestar.processes.checks.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.FormField;
import org.lodestar.forms.feel.Feel;
import org.lodestar.processes.checks.ParsedPathway;
import org.lodestar.processes.checks.PathwayProblem;
import org.lodestar.processes.diagrams.FeelOf;
import org.lodestar.processes.diagrams.Tag;

/**
 * What steers a pathway is kept in the engine, and free text may hold a child's details: so conditions, decisions,
 * priorities and lists look at choices, numbers, checkboxes and dates only (design, decision 2).
 */
public final class NoFreeTextSteers implements Rule {

    private static final Set<FieldType> FREE = Set.of(FieldType.TEXTFIELD, FieldType.TEXTAREA);

    @Override
    public Stream<PathwayProblem> problems(ParsedPathway pathway) {
        Map<String, String> free = free(pathway);
        return pathway.everything()
                .flatMap(diagram -> diagram.root()
                        .all()
                        .filter(tag -> tag.id() != null)
                        .flatMap(tag -> names(tag).stream()
                                .filter(free::containsKey)
                                .map(name -> at(diagram, tag, words(name, free.get(name))))));
    }

    private static String words(String name, String label) {
        return "“" + (label.isBlank() ? name : label)
                + "” is free text and may hold a child's details, so it cannot steer the pathway: ask with a choice.";
    }

    /** The names this element itself steers by: those of its nameless parts, too, not those of elements inside it. */
    private static Set<String> names(Tag tag) {
        Tag alone = new Tag(tag.namespace(), tag.name(), tag.attributes(), nameless(tag), tag.text());
        return Stream.concat(
                        FeelOf.steering(alone).flatMap(feel -> Feel.variablesOf(feel).stream()), FeelOf.lists(alone))
                .collect(Collectors.toSet());
    }

    private static List<Tag> nameless(Tag tag) {
        return tag.children().stream().filter(child -> child.id() == null).toList();
    }

    private static Map<String, String> free(ParsedPathway pathway) {
        Map<String, String> free = new TreeMap<>();
        pathway.forms().values().forEach(form -> free(form.fields(), free));
        return free;
    }

    private static void free(List<FormField> fields, Map<String, String> free) {
        for (FormField field : fields) {
            String name = field.key() == null ? field.path() : field.key();
            if (name == null || name.isBlank()) free(field.children(), free);
            else if (field.all().anyMatch(inside -> FREE.contains(inside.type()))) {
                free.put(
                        name.split("[.\\[]", 2)[0], field.source().path("label").asText());
            }
        }
    }
}
