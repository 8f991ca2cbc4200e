package org.lodestar.platform.students.internal;

/** How the text somebody typed picks students, as parts of a query over {@code students s} with {@code :text}. */
enum Match {
    EVERYONE("", "", ""),
    /** What holds a digit is the beginning of a student number. */
    NUMBER("", " and starts_with(lower(s.student_number), lower(:text))", "s.student_number"),
    NAME(" join student_matches(:text) f on f.student_id = s.id", "", "f.score desc");

    private final String join;
    private final String where;
    private final String bestFirst;

    Match(String join, String where, String bestFirst) {
        this.join = join;
        this.where = where;
        this.bestFirst = bestFirst;
    }

    static Match of(String text) {
        if (text.isBlank()) {
            return EVERYONE;
        }
        return text.chars().anyMatch(Character::isDigit) ? NUMBER : NAME;
    }

    String join() {
        return join;
    }

    String where() {
        return where;
    }

    String bestFirst() {
        return bestFirst;
    }
}
