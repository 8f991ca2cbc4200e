package org.lodestar.processes.referring.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.forms.FieldType;
import org.lodestar.forms.submission.Submission;
import org.lodestar.processes.files.PathwaySettings;

/** What an intake's answers say at a glance: a line for lists, and whether it is urgent. */
public final class Intake {

    private static final int LONGEST = 160;

    private Intake() {}

    /** The answer {@code summary}, else the first long text, else the first text; cut at a word. Empty if there is none. */
    public static String summary(Submission intake) {
        if (intake.answers().get("summary") instanceof String said && !said.isBlank()) return cut(said);
        return Stream.concat(texts(intake, FieldType.TEXTAREA), texts(intake, FieldType.TEXTFIELD))
                .findFirst()
                .map(Intake::cut)
                .orElse("");
    }

    /** The answer {@code urgent}, or one of the pathway's urgent words in any answer. */
    public static boolean urgent(Submission intake, PathwaySettings settings) {
        if (Boolean.TRUE.equals(intake.answers().get("urgent"))) return true;
        List<String> words = settings.urgentWords() == null ? List.of() : settings.urgentWords();
        String said = folded(texts(intake.answers()).reduce("", (one, other) -> one + "\n" + other));
        return words.stream()
                .filter(word -> !word.isBlank())
                .anyMatch(word -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(folded(word.strip())) + "(?!\\p{L})")
                        .matcher(said)
                        .find());
    }

    private static Stream<String> texts(Submission intake, FieldType type) {
        return intake.form()
                .all()
                .filter(field -> field.type() == type && field.key() != null)
                .map(field -> Objects.toString(intake.answers().get(field.key()), ""))
                .filter(text -> !text.isBlank());
    }

    private static Stream<String> texts(@Nullable Object answer) {
        if (answer instanceof Map<?, ?> map) return map.values().stream().flatMap(Intake::texts);
        if (answer instanceof List<?> list) return list.stream().flatMap(Intake::texts);
        return answer instanceof String text ? Stream.of(text) : Stream.empty();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) return line;
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > LONGEST / 2 ? space : LONGEST) + "…";
    }
}
