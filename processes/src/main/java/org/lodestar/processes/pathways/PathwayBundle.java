package org.lodestar.processes.pathways;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.FormReader;
import org.lodestar.forms.FormReading;
import org.lodestar.forms.languages.FormInLanguages;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.referrals.PathwayRef;
import org.lodestar.processes.diagrams.Diagram;
import org.lodestar.processes.diagrams.XmlReader;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.files.PathwaySettings;
import org.lodestar.processes.files.PathwayWords;

/** One published version of a pathway, immutable, with its forms already read. */
public final class PathwayBundle {

    private final PathwaySettings settings;
    private final int version;
    private final PathwayFiles files;
    private final Set<String> variables;
    private final String definitionId;
    private final Diagram diagram;
    private final Map<String, FormDefinition> forms = new TreeMap<>();
    private final Map<String, String> formTexts = new TreeMap<>();
    private final Map<String, PathwayWords> words = new TreeMap<>();
    private final Map<String, FormInLanguages> inLanguages = new ConcurrentHashMap<>();

    public PathwayBundle(
            PathwaySettings settings, int version, PathwayFiles files, Set<String> variables, String definitionId) {
        this.settings = settings;
        this.version = version;
        this.files = files;
        this.variables = Set.copyOf(variables);
        this.definitionId = definitionId;
        this.diagram = parse(files);
        files.ending(".form").forEach(file -> remember(file.getValue()));
        settings.languages().forEach(this::rememberWords);
    }

    public PathwaySettings settings() {
        return settings;
    }

    public String key() {
        return settings.key();
    }

    public int version() {
        return version;
    }

    public Map<String, String> files() {
        return files.byPath();
    }

    public PathwayFiles pathwayFiles() {
        return files;
    }

    /** The form keys that become process variables; nothing else of an answer reaches the engine. */
    public Set<String> variables() {
        return variables;
    }

    /** The engine's id of this version's process definition. */
    public String definitionId() {
        return definitionId;
    }

    public String bpmnXml() {
        return files.ending(".bpmn").findFirst().orElseThrow().getValue();
    }

    /** The diagram, parsed. */
    public Diagram diagram() {
        return diagram;
    }

    public Collection<FormDefinition> forms() {
        return forms.values();
    }

    public Optional<FormDefinition> form(String formId) {
        return Optional.ofNullable(forms.get(formId));
    }

    /** The form with its words in all languages of the pathway. */
    public Optional<FormInLanguages> formInLanguages(String formId) {
        return form(formId).map(form -> inLanguages.computeIfAbsent(formId, id -> inLanguages(form)));
    }

    /** The pathway's words in this language; none for its own. */
    public PathwayWords words(String language) {
        return words.getOrDefault(language, PathwayWords.NONE);
    }

    /** The form's JSON; {@link Refused} if this version has no such form. */
    public String formJson(String formId) {
        String json = formTexts.get(formId);
        if (json == null) throw new Refused("This pathway has no form named “" + formId + "”.");
        return json;
    }

    public PathwayRef ref() {
        return new PathwayRef(
                settings.key(), settings.name(), version, settings.confidential(), settings.promiseHours());
    }

    private static Diagram parse(PathwayFiles files) {
        Map.Entry<String, String> file = files.ending(".bpmn").findFirst().orElseThrow();
        try {
            return new Diagram(file.getKey(), XmlReader.read(file.getValue()));
        } catch (XmlReader.NotReadable e) {
            throw new IllegalStateException("A published diagram can no longer be read: " + file.getKey(), e);
        }
    }

    private FormInLanguages inLanguages(FormDefinition form) {
        Map<String, Map<String, String>> ofForm = new TreeMap<>();
        words.forEach((language, own) -> ofForm.put(language, own.ofForm(form.id())));
        return new FormInLanguages(form, settings.languages(), ofForm);
    }

    private void rememberWords(String language) {
        files.text(PathwayWords.file(language)).ifPresent(json -> words.put(language, PathwayWords.read(json)));
    }

    private void remember(String json) {
        if (FormReader.read(json) instanceof FormReading.Readable readable) {
            forms.put(readable.definition().id(), readable.definition());
            formTexts.put(readable.definition().id(), json);
        }
    }
}
