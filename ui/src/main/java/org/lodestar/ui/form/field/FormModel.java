package org.lodestar.ui.form.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FormDefinition;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;
import org.lodestar.forms.state.FormStates;
import org.lodestar.platform.attachments.Attachments;
import org.lodestar.platform.hosts.HostList;

/** A form being filled in: its definition, what has been typed, and what that makes visible right now. */
public final class FormModel {

    private final FormDefinition definition;
    private final Map<String, Object> known;
    private final HostList hosts;
    private final Attachments attachments;
    private final Consumer<Map<String, Object>> onChange;
    private final List<Consumer<FormState>> watchers = new ArrayList<>();
    private final Map<String, @Nullable Object> answers;
    private FormState state;
    private boolean locked;

    public FormModel(
            FormDefinition definition,
            Map<String, Object> answers,
            Map<String, Object> known,
            HostList hosts,
            Attachments attachments,
            Consumer<Map<String, Object>> onChange) {
        this.definition = definition;
        this.known = known;
        this.hosts = hosts;
        this.attachments = attachments;
        this.onChange = onChange;
        this.answers = Answers.copy(answers);
        this.state = FormStates.of(definition, this.answers, known);
    }

    public FormDefinition definition() {
        return definition;
    }

    public FormState state() {
        return state;
    }

    /** Of which other pages the form may show something. */
    HostList hosts() {
        return hosts;
    }

    Attachments attachments() {
        return attachments;
    }

    /** What has been typed, hidden parts included: hiding a question must not lose its answer. */
    public Map<String, Object> answers() {
        return Answers.copy(answers);
    }

    /** What a submission would carry: defaults filled in, hidden parts left out. */
    public Map<String, Object> data() {
        return state.data();
    }

    /** Whether nothing may be changed, for instance because someone else has taken the work. */
    public boolean locked() {
        return locked;
    }

    public void lock(boolean lock) {
        locked = lock;
        watchers.forEach(watcher -> watcher.accept(state));
    }

    @Nullable
    Object answer(FieldPath path) {
        return Answers.at(answers, path);
    }

    /** Takes a new answer, works out again what shows, and tells who watches. */
    void change(FieldPath path, @Nullable Object value) {
        Answers.put(answers, path, value);
        state = FormStates.of(definition, answers, known);
        List.copyOf(watchers).forEach(watcher -> watcher.accept(state));
        onChange.accept(answers());
    }

    public void watch(Consumer<FormState> watcher) {
        watchers.add(watcher);
    }
}
