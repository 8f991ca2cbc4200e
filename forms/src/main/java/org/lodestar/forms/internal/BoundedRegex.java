package org.lodestar.forms.internal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A pattern that may go back, but only so often. */
record BoundedRegex(Pattern pattern) implements Regex {

    static BoundedRegex of(String pattern, String flags) {
        int bits = 0;
        if (flags.contains("i")) bits |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        if (flags.contains("s")) bits |= Pattern.DOTALL;
        if (flags.contains("m")) bits |= Pattern.MULTILINE;
        if (flags.contains("x")) bits |= Pattern.COMMENTS;
        return new BoundedRegex(Pattern.compile(pattern, bits));
    }

    @Override
    public boolean found(String text) {
        return pattern.matcher(new BoundedText(text)).find();
    }

    @Override
    public String replaced(String text, String replacement) {
        return pattern.matcher(new BoundedText(text)).replaceAll(replacement);
    }

    @Override
    public List<String> split(String text) {
        return Arrays.asList(pattern.split(new BoundedText(text), -1));
    }

    @Override
    public List<String> all(String text) {
        return pattern.matcher(new BoundedText(text))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
