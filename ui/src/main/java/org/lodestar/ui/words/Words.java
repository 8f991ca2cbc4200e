package org.lodestar.ui.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small turns of phrase that every screen shares. */
public final class Words {

    private Words() {}

    /** "1 problem", "3 problems". */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** "99+" past the bound, so that a count never costs more than it tells. */
    public static String bounded(long number, int bound) {
        return number >= bound ? (bound - 1) + "+" : Long.toString(number);
    }

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> words) {
        if (words.size() < 2) {
            return words.isEmpty() ? "" : words.get(0);
        }
        return Say.it(
                "{0} and {1}", String.join(", ", words.subList(0, words.size() - 1)), words.get(words.size() - 1));
    }

    /** The parts that say something, joined by a middle dot. */
    public static String dotted(@Nullable String... parts) {
        return java.util.Arrays.stream(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(java.util.stream.Collectors.joining(" · "));
    }

    /** "Counseling" for "counseling". */
    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** "36,012". */
    public static String number(long number) {
        return String.format(java.util.Locale.ENGLISH, "%,d", number);
    }

    /** "AD" for "Amara Diallo". */
    public static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
        var last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
        return (first + last).toUpperCase(java.util.Locale.ROOT);
    }

    /** "Grade 7", "Kindergarten"; empty when unknown. */
    public static String grade(@Nullable String grade) {
        if (grade == null || grade.isBlank()) {
            return "";
        }
        if (grade.equalsIgnoreCase("KG") || grade.equalsIgnoreCase("K") || grade.equals("00")) {
            return Say.it("Kindergarten");
        }
        return Say.it("Grade {0}", grade.replaceFirst("^0+(?=\\d)", ""));
    }
}
