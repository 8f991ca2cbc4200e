package org.lodestar.platform.audit;

import java.util.List;

/**
 * What verifying a chain came to.
 *
 * @param breaks where it does not hold, the first hundred; none where nothing was altered
 * @param head hash of the newest entry, in hex: noted down elsewhere, it shows later that nothing before it was changed
 */
public record ChainState(long entries, List<Break> breaks, String head) {
    /** An entry, by its id, that does not follow from the one before, or what is wrong with the end of the chain. */
    public record Break(long id, String what) {}

    public boolean holds() {
        return breaks.isEmpty();
    }
}
