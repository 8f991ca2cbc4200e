package org.lodestar.platform.rosters.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Grades as OneRoster's code list writes them: KG, 01 to 12, and others as they come. */
final class Grades {
    private Grades() {}

    static @Nullable String first(List<String> grades) {
        return grades.isEmpty() ? null : normal(grades.get(0));
    }

    private static String normal(String grade) {
        if (grade.matches("\\d")) {
            return "0" + grade;
        }
        return grade.equalsIgnoreCase("K") ? "KG" : grade.toUpperCase(Locale.ROOT);
    }
}
