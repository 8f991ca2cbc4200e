package org.lodestar.ui.words;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The translations of one language, from {@code words/<language>.json}: English words, with gaps, to what they become. */
final class Catalogue {

    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    private record Mould(Pattern english, List<Integer> gaps, String translation) {}

    private final Map<String, String> exact;
    private final List<Mould> moulds;

    Catalogue(Map<String, String> exact) {
        this.exact = Map.copyOf(exact);
        this.moulds = exact.entrySet().stream()
                .filter(entry -> GAP.matcher(entry.getKey()).find())
                .sorted(Comparator.comparingInt((Map.Entry<String, String> entry) ->
                                GAP.matcher(entry.getKey()).replaceAll("").length())
                        .reversed())
                .map(entry -> mould(entry.getKey(), entry.getValue()))
                .toList();
    }

    static Catalogue of(Language language) {
        if (language == Language.ENGLISH) return new Catalogue(Map.of());
        var file = "/words/" + language.tag() + ".json";
        try (var json = Catalogue.class.getResourceAsStream(file)) {
            if (json == null) throw new IllegalStateException(file + " is missing.");
            return new Catalogue(
                    new ObjectMapper().readValue(json, new TypeReference<LinkedHashMap<String, String>>() {}));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String exact(String english) {
        return exact.getOrDefault(english, english);
    }

    /** The translation of words whose gaps are filled already; what fills them is translated where it is known. */
    String fitting(String english) {
        var known = exact.get(english);
        if (known != null) return known;
        for (var mould : moulds) {
            var filled = mould.english().matcher(english);
            if (filled.matches()) {
                var values = new Object[10];
                for (int i = 0; i < mould.gaps().size(); i++) {
                    values[mould.gaps().get(i)] = exact(filled.group(i + 1));
                }
                return Say.fill(mould.translation(), values);
            }
        }
        return english;
    }

    private static Mould mould(String english, String translation) {
        var pattern = new StringBuilder();
        var gaps = new java.util.ArrayList<Integer>();
        var gap = GAP.matcher(english);
        int from = 0;
        while (gap.find()) {
            pattern.append(Pattern.quote(english.substring(from, gap.start()))).append("(.+?)");
            gaps.add(english.charAt(gap.start() + 1) - '0');
            from = gap.end();
        }
        pattern.append(Pattern.quote(english.substring(from)));
        return new Mould(Pattern.compile(pattern.toString(), Pattern.DOTALL), List.copyOf(gaps), translation);
    }
}
