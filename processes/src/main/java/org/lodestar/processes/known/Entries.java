package org.lodestar.processes.known;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormField;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.platform.services.Directory;
import org.lodestar.platform.services.DirectoryEntry;
import org.lodestar.processes.diagrams.Repetition;
import org.lodestar.processes.pathways.PathwayBundle;
import org.lodestar.processes.pathways.Pathways;
import org.springframework.stereotype.Component;

/** What people call one entry of a repeated list: the option's label, a service's or a person's name. */
@Component
public class Entries {

    private final Pathways pathways;
    private final Directory directory;
    private final People people;

    Entries(Pathways pathways, Directory directory, People people) {
        this.pathways = pathways;
        this.directory = directory;
        this.people = people;
    }

    public String label(CaseFacts facts, Repetition repetition, Object entry) {
        String text = entry instanceof Map<?, ?> map
                ? String.valueOf(map.values().iterator().next())
                : entry.toString();
        return label(facts, text, field -> repetition.list().equals(field.key()));
    }

    /** What people call an answer that was chosen, wherever it was offered. */
    public String label(CaseFacts facts, String answer) {
        return label(facts, answer, field -> true);
    }

    private String label(CaseFacts facts, String text, Predicate<FormField> where) {
        return optionLabel(facts, text, where)
                .or(() -> id(text).flatMap(directory::find).map(DirectoryEntry::name))
                .or(() -> id(text).flatMap(people::find).map(StaffMember::name))
                .orElse(text);
    }

    private Optional<String> optionLabel(CaseFacts facts, String value, Predicate<FormField> where) {
        return pathways.version(facts.pathwayKey(), facts.pathwayVersion()).stream()
                .map(PathwayBundle::forms)
                .flatMap(forms -> forms.stream())
                .flatMap(FormDefinition::all)
                .filter(where)
                .flatMap(field -> options(field.source()))
                .filter(option -> value.equals(option.path("value").asText()))
                .map(option -> option.path("label").asText())
                .findFirst();
    }

    private static Stream<JsonNode> options(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false);
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-fA-F-]{36}") ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
