package org.lodestar.forms.internal;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A JavaScript pattern, run in linear time. The few things only a backtracking engine can do (looking ahead or behind,
 * referring back) run in one that gives up after a bounded number of steps.
 */
public record TextPattern(
        @Nullable Predicate<String> finds, @Nullable String unreadable) {

    private static final BoundedCache<String, TextPattern> PATTERNS = new BoundedCache<>(1_000);
    private static final int LONGEST = 1_000;

    /** Whether the pattern is somewhere in the text, as JavaScript's {@code test}. */
    public static boolean found(String pattern, String text) {
        Predicate<String> finds = PATTERNS.get(pattern, TextPattern::of).finds();
        return finds != null && finds.test(text);
    }

    /** Why the pattern cannot be read, in words; empty if it can. */
    public static Optional<String> problem(String pattern) {
        return Optional.ofNullable(PATTERNS.get(pattern, TextPattern::of).unreadable());
    }

    private static TextPattern of(String pattern) {
        if (pattern.length() > LONGEST) return new TextPattern(null, "it is longer than " + LONGEST + " characters");
        String java = pattern.replaceAll("\\\\u([0-9a-fA-F]{4})", "\\\\x{$1}");
        try {
            Regex regex = Regex.of(java, "");
            return new TextPattern(text -> found(regex, text), null);
        } catch (PatternSyntaxException unreadable) {
            return new TextPattern(null, unreadable.getDescription() + " near place " + (unreadable.getIndex() + 1));
        }
    }

    private static boolean found(Regex regex, String text) {
        try {
            return regex.found(text);
        } catch (BoundedText.TooManyLooks | StackOverflowError endless) {
            return false;
        }
    }
}
