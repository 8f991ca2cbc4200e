package org.lodestar.ui.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says the product's own words in the language of the page being drawn. The English words are the key; what is not
 * translated is said in English. A test holds that everything said here, and everything that is refused elsewhere, has
 * its translation.
 */
public final class Say {

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
    private static final Map<Language, Catalogue> CATALOGUES = new ConcurrentHashMap<>();

    private Say() {}

    /** @param english with {@code {0}}, {@code {1}} … where the values go, which are said as they are */
    public static String it(String english, Object... values) {
        return fill(catalogue().exact(english), values);
    }

    /** The first for one, the second for any other number, with the number at {@code {0}}. */
    public static String count(long number, String one, String many) {
        return it(number == 1 ? one : many, Words.number(number));
    }

    /** What was put together elsewhere, like a refusal: the translation whose English fits it. */
    public static String message(String english) {
        return catalogue().fitting(english);
    }

    private static Catalogue catalogue() {
        return CATALOGUES.computeIfAbsent(Language.now(), Catalogue::of);
    }

    static String fill(String words, Object... values) {
        return GAP.matcher(words).replaceAll(gap -> {
            int at = Integer.parseInt(gap.group(1));
            return Matcher.quoteReplacement(at < values.length ? String.valueOf(values[at]) : gap.group());
        });
    }
}
