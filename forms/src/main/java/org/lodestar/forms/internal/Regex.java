package org.lodestar.forms.internal;

import java.util.List;

/**
 * A pattern written by a district. It runs in linear time (RE2); the few things only a backtracking engine can do (looking
 * ahead or behind, referring back, possessive repetition, comments) run in one that gives up after a bounded number of steps
 * by {@link BoundedText.TooManyLooks}.
 */
public interface Regex {

    /** Whether the pattern is somewhere in the text. */
    boolean found(String text);

    /** @param replacement with {@code $1} for what the first group found; throws IndexOutOfBounds or IllegalArgument where it names none */
    String replaced(String text, String replacement);

    List<String> split(String text);

    /** Everything the pattern matches, one after the other. */
    List<String> all(String text);

    /**
     * @param flags i, m, s, x as in FEEL; others mean nothing
     * @throws java.util.regex.PatternSyntaxException where it cannot be read
     */
    static Regex of(String pattern, String flags) {
        if (!flags.contains("x")) {
            try {
                return LinearRegex.of(pattern, flags);
            } catch (com.google.re2j.PatternSyntaxException notLinear) {
                return BoundedRegex.of(pattern, flags);
            }
        }
        return BoundedRegex.of(pattern, flags);
    }
}
