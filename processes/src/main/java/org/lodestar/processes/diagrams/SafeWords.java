package org.lodestar.processes.diagrams;

import java.util.Set;
import org.lodestar.forms.feel.FeelResult;

/** Why an expression has no answer, without the values it looked at: those may be a child's. */
public final class SafeWords {

    private static final Set<String> OURS =
            Set.of("it calls itself without end", "it takes too long or makes too much", "it is empty");

    private SafeWords() {}

    public static String of(FeelResult.Failure failure) {
        return OURS.contains(failure.message()) ? failure.message() : "the answers are not of the kind it needs";
    }
}
