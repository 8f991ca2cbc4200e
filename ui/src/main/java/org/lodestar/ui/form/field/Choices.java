package org.lodestar.ui.form.field;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.state.FieldPath;
import org.lodestar.forms.state.FormState;
import org.lodestar.forms.state.Option;

/** The options a field offers at the moment. */
final class Choices {

    private final FieldPath path;
    private List<Option> offered;

    Choices(FieldPath path, FormModel model) {
        this.path = path;
        this.offered = model.state().options(path);
    }

    List<Option> offered() {
        return offered;
    }

    int count() {
        return offered.size();
    }

    /** How long all labels are together. */
    int letters() {
        return offered.stream().mapToInt(option -> option.label().length()).sum();
    }

    /** Hands over the options when they differ from those shown. */
    void whenChanged(FormState state, Consumer<List<Option>> show) {
        var now = state.options(path);
        if (!now.equals(offered)) {
            offered = now;
            show.accept(now);
        }
    }

    @Nullable
    Option chosen(Object answer) {
        return offered.stream()
                .filter(option -> same(option.value(), answer))
                .findFirst()
                .orElse(null);
    }

    Set<Option> chosenAmong(Object answers) {
        var wanted = answers instanceof List<?> list ? list : List.of(answers);
        return offered.stream()
                .filter(option -> wanted.stream().anyMatch(answer -> same(option.value(), answer)))
                .collect(Collectors.toSet());
    }

    /** The answers of the chosen options, in the order they are offered and not in the order of ticking. */
    List<Object> answers(Set<Option> chosen) {
        return Stream.concat(
                        offered.stream().filter(chosen::contains),
                        chosen.stream().filter(option -> !offered.contains(option)))
                .map(Option::value)
                .toList();
    }

    /** Numbers are compared as people read them, so that 1 and 1.0 are one answer. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other) || String.valueOf(one).equals(String.valueOf(other));
    }
}
