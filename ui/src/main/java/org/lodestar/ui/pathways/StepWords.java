package org.lodestar.ui.pathways;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lodestar.processes.diagrams.StepSettings;
import org.lodestar.processes.diagrams.Tag;
import org.lodestar.ui.words.Words;

/** What a step's settings say, as an administrator reads them. */
final class StepWords {

    private StepWords() {}

    /** Absent where the element's settings cannot be read. */
    static @Nullable StepSettings settings(Tag tag) {
        try {
            return StepSettings.of(tag);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    static String who(StepSettings step, UnaryOperator<String> role) {
        return switch (step.person()) {
            case "referrer" -> "Who referred";
            case "owner" -> "Who has the case";
            case "" -> team(step.role(), role);
            case "last" -> "The same " + team(step.role(), role).toLowerCase(Locale.ROOT) + " as before";
            default -> team(step.role(), role);
        };
    }

    private static String team(String key, UnaryOperator<String> role) {
        return key.isEmpty() ? "not said" : role.apply(key);
    }

    static String due(StepSettings step) {
        return step.due() == null ? "no due date" : "within " + duration(step.due());
    }

    /** "30 minutes", "4 hours", "2 days", "3 weeks". */
    static String duration(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes % (60 * 24 * 7) == 0 && minutes > 0) {
            return Words.count(minutes / (60 * 24 * 7), "week", "weeks");
        }
        if (minutes % (60 * 24) == 0 && minutes > 0) {
            return Words.count(minutes / (60 * 24), "day", "days");
        }
        return minutes % 60 == 0
                ? Words.count(minutes / 60, "hour", "hours")
                : Words.count(minutes, "minute", "minutes");
    }

    static String seen(StepSettings step, UnaryOperator<String> role) {
        if (!step.confidential()) {
            return "all who see the case";
        }
        return step.visibleTo().isEmpty()
                ? "confidential"
                : "only " + Words.list(step.visibleTo().stream().map(role).toList());
    }
}
