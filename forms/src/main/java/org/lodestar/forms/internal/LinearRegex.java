package org.lodestar.forms.internal;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A pattern whose time grows with the text and no faster. */
record LinearRegex(Pattern pattern) implements Regex {

    static LinearRegex of(String pattern, String flags) {
        int bits = 0;
        if (flags.contains("i")) bits |= Pattern.CASE_INSENSITIVE;
        if (flags.contains("s")) bits |= Pattern.DOTALL;
        if (flags.contains("m")) bits |= Pattern.MULTILINE;
        return new LinearRegex(Pattern.compile(pattern, bits));
    }

    @Override
    public boolean found(String text) {
        return pattern.matcher(text).find();
    }

    @Override
    public String replaced(String text, String replacement) {
        return pattern.matcher(text).replaceAll(replacement);
    }

    @Override
    public List<String> split(String text) {
        return Arrays.asList(pattern.split(text, -1));
    }

    @Override
    public List<String> all(String text) {
        List<String> all = new ArrayList<>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group());
        }
        return all;
    }
}
