package org.lodestar.processes.diagrams;

import java.util.stream.Stream;
import org.lodestar.processes.bounds.Bounds;

/**
 * What no diagram or decision may hold, whatever road it came by: anything not on the {@link Allowlist}, a loop that never
 * waits, and more of anything than the limits. The check says it to people, the engine says it to everything else.
 */
public final class Gate {

    private Gate() {}

    /** The objections of the engine, which knows no district: the limits are the widest a district may choose. */
    public static Stream<Objection> objections(Tag root) {
        Bounds widest = Bounds.widest();
        return Stream.of(
                        Sizes.objections(root, widest),
                        Allowlist.objections(root),
                        Timers.objections(root, widest),
                        EndlessLoops.objections(root))
                .flatMap(found -> found);
    }
}
