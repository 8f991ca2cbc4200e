package org.lodestar.platform.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new password must be: long, and not one that others would try first. Any characters, no recipe (ASVS 5.0, 6.2).
 * Two lists: the 3,000 most used that are long enough ({@code common-long-passwords.txt}: from the ten million that SecLists
 * ranks, MIT licence, in small letters), and words of our own ({@code common-passwords.txt}); a password that is one of those
 * with digits and signs around it, one repeated, or a run on the keyboard is refused too.
 */
public final class PasswordRules {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;
    private static final String RUNS =
            "01234567890123456789 abcdefghijklmnopqrstuvwxyzabcdef qwertyuiopasdfghjklzxcvbnm qwertzuiopasdfghjklyxcvbnm"
                    + " 1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p azertyuiopqsdfghjklmwxcvbn";
    private static final int RUN = 8;
    private static final Set<String> COMMON = common("common-passwords.txt", "common-long-passwords.txt");

    private PasswordRules() {}

    /** What is wrong with a password, for its owner to read; empty where nothing is. */
    public static Optional<String> problem(String password, String email) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("Use at least " + SHORTEST
                    + " characters. Three or four words that only you would put together are easy to remember.");
        }
        if (length > LONGEST) return Optional.of("Use at most " + LONGEST + " characters.");
        var folded = password.toLowerCase(Locale.ROOT);
        if (folded.contains("lodestar")) return Optional.of("Leave out the name Lodestar; it would be tried first.");
        if (holdsAddress(folded, email.toLowerCase(Locale.ROOT))) {
            return Optional.of("Leave out your email address; it would be tried first.");
        }
        return isCommon(folded)
                ? Optional.of("Many people use a password like this, so it would be tried first. Choose another one.")
                : Optional.empty();
    }

    private static boolean holdsAddress(String password, String email) {
        var name = email.replaceFirst("@.*", "");
        return !email.isEmpty() && (password.contains(email) || name.length() > 3 && password.contains(name));
    }

    private static boolean isCommon(String password) {
        var letters = password.replaceAll("^[^\\p{L}@$]+|[^\\p{L}]+$", "")
                .replace('0', 'o')
                .replace('3', 'e')
                .replace('@', 'a')
                .replace('$', 's')
                .replaceAll("[^\\p{L}]", "");
        var plain = password.replaceAll("[^\\p{L}]", "");
        return COMMON.contains(password)
                || COMMON.contains(shortest(letters))
                || COMMON.contains(shortest(plain))
                || isMostlyRun(password)
                || password.chars().distinct().count() < FEWEST_DIFFERENT;
    }

    /** The part that is said again and again, or all of it. */
    private static String shortest(String word) {
        for (var size = 1; size <= word.length() / 2; size++) {
            if (word.length() % size == 0 && word.equals(word.substring(0, size).repeat(word.length() / size))) {
                return word.substring(0, size);
            }
        }
        return word;
    }

    private static boolean isMostlyRun(String password) {
        for (var from = 0; from + RUN <= password.length(); from++) {
            var part = password.substring(from, from + RUN);
            var backwards = new StringBuilder(part).reverse().toString();
            if (password.length() - RUN < RUN && (RUNS.contains(part) || RUNS.contains(backwards))) return true;
        }
        return false;
    }

    private static Set<String> common(String... lists) {
        return Arrays.stream(lists).flatMap(list -> words(list).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(String list) {
        try (var in = PasswordRules.class.getResourceAsStream(list);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
