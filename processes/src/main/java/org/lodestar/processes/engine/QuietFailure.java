package org.lodestar.processes.engine;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.lodestar.platform.districts.Refused;

/**
 * A failure for logs and for the engine's tables, where a child's answers must not come to lie: what others' messages say
 * may quote them, so only our own refusals keep their words, and of the rest only kind and place are told.
 */
public final class QuietFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int FRAMES = 12;

    private QuietFailure(String message) {
        super(message, null, false, false);
    }

    public static QuietFailure of(Throwable failure) {
        return new QuietFailure(said(failure));
    }

    /** What went wrong, in one line, without the words of others. */
    public static String said(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused) return String.valueOf(cause.getMessage());
        }
        return "It failed for a technical reason (" + root(failure).getClass().getSimpleName() + ").";
    }

    /** The kinds of all causes, and where each happened, for logs. */
    public static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = failure; cause != null && cause.getCause() != cause; cause = cause.getCause()) {
            trace.append(cause.getClass().getName())
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(FRAMES)
                            .map(frame -> "\n    at " + frame)
                            .collect(Collectors.joining("", "", "\n")));
        }
        return trace.toString();
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) root = root.getCause();
        return root;
    }
}
