package org.lodestar.platform.attachments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of one file question. A form's answer names them as form-js does: {@code files::<id>}. */
public record Pile(UUID id) {
    private static final String PREFIX = "files::";

    public static Pile fresh() {
        return new Pile(UUID.randomUUID());
    }

    /** What stands in the answers. */
    public String answer() {
        return PREFIX + id;
    }

    /** Empty where the answer names no files of ours. */
    public static Optional<Pile> of(@Nullable Object answer) {
        if (!(answer instanceof String text) || !text.startsWith(PREFIX)) return Optional.empty();
        try {
            return Optional.of(new Pile(UUID.fromString(text.substring(PREFIX.length()))));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /** All that a form's answers name, also within lists and groups. */
    public static List<Pile> in(Map<String, Object> answers) {
        return named(answers).distinct().toList();
    }

    private static Stream<Pile> named(@Nullable Object answer) {
        if (answer instanceof Map<?, ?> map) return map.values().stream().flatMap(Pile::named);
        if (answer instanceof List<?> list) return list.stream().flatMap(Pile::named);
        return of(answer).stream();
    }
}
