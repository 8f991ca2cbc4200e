package org.lodestar.ui.audit;

import org.lodestar.platform.trails.TrailEntry;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.Words;

/** Entries of the audit in plain words. */
final class ActionWords {

    private ActionWords() {}

    /** "Read student record". */
    static String action(String recorded) {
        return Words.capital(recorded);
    }

    /** What it was done to: the student by name, else the kind of thing. */
    static String about(TrailEntry entry) {
        var kind = entry.entry().subjectKind();
        if (entry.studentName() != null) {
            return kind.equals("student") ? entry.studentName() : entry.studentName() + " (" + kind + ")";
        }
        return entry.entry().studentId() != null ? Say.it("{0} (purged)", kind) : kind;
    }

    /** "screen · 10.0.0.7". */
    static String from(TrailEntry entry) {
        return Words.dotted(entry.entry().via(), entry.entry().address());
    }
}
