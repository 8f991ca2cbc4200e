package org.lodestar.ui.security;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in words its owner knows: {@code Firefox on Windows}. */
final class Browsers {

    private static final Map<String, String> NAMES = inOrder(
            "Edg/",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "CriOS/",
            "Chrome",
            "Safari/",
            "Safari");
    private static final Map<String, String> SYSTEMS = inOrder(
            "CrOS",
            "a Chromebook",
            "Android",
            "Android",
            "iPhone",
            "an iPhone",
            "iPad",
            "an iPad",
            "Windows",
            "Windows",
            "Mac OS",
            "a Mac",
            "Linux",
            "Linux");

    private Browsers() {}

    static String words(@Nullable String agent) {
        var given = agent == null ? "" : agent;
        return first(NAMES, given, "A browser") + first(SYSTEMS, given, "").replaceFirst("^(?=.)", " on ");
    }

    private static String first(Map<String, String> known, String agent, String otherwise) {
        return known.entrySet().stream()
                .filter(each -> agent.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var n = 0; n < pairs.length; n += 2) {
            map.put(pairs[n], pairs[n + 1]);
        }
        return map;
    }
}
