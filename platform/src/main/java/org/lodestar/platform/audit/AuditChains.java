package org.lodestar.platform.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.lodestar.platform.audit.internal.ChainRows;
import org.lodestar.platform.audit.internal.ChainRows.Head;
import org.lodestar.platform.audit.internal.ChainRows.Link;
import org.lodestar.platform.districts.DistrictScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Verifies that no entry was changed, removed, put in or cut off: each must follow from the one before, and the last must
 * be the one noted apart. Reads in portions, so that a million entries need no memory. Whoever calls has asked who may.
 */
@Component
@Transactional
public class AuditChains {
    private static final int PORTION = 10_000;
    private static final int MOST_TOLD = 100;
    private static final byte[] BEFORE_THE_FIRST = new byte[32];

    private final ChainRows rows;

    AuditChains(ChainRows rows) {
        this.rows = rows;
    }

    /** The chain of the district in force, else the installation's own. */
    public ChainState verify() {
        return verify(PORTION);
    }

    ChainState verify(int portion) {
        var chain = DistrictScope.current().isPresent() ? ChainRows.Chain.DISTRICT : ChainRows.Chain.INSTALLATION;
        var walk = new Walk();
        var head = rows.head(chain);
        for (var links = rows.after(chain, Long.MIN_VALUE, head.lastId(), portion);
                !links.isEmpty();
                links = rows.after(chain, walk.lastId, head.lastId(), portion)) {
            links.forEach(walk::step);
        }
        walk.end(head);
        return new ChainState(
                walk.count, List.copyOf(walk.breaks), HexFormat.of().formatHex(walk.hash));
    }

    private static final class Walk {
        private final List<ChainState.Break> breaks = new ArrayList<>();
        private byte[] hash = BEFORE_THE_FIRST;
        private long lastId;
        private long count;

        void step(Link link) {
            if (!Arrays.equals(link.previousHash(), hash)) {
                tell(
                        link.id(),
                        "does not follow from the entry before: one between was removed, or this one was put in");
            }
            if (!Arrays.equals(link.hash(), link.follows())) {
                tell(link.id(), "was changed after it was written");
            }
            hash = link.hash();
            lastId = link.id();
            count++;
        }

        void end(Head head) {
            if (!Arrays.equals(head.lastHash(), hash) || head.lastId() != lastId) {
                tell(head.lastId(), "was the newest entry and is not there as it was: the end was cut off or changed");
            }
            if (head.entries() != count) {
                tell(head.lastId(), "should be number " + head.entries() + ", but there are " + count + " entries");
            }
            if (head.beyond() > 0) {
                tell(head.lastId(), "is followed by " + head.beyond() + " that the application did not write");
            }
        }

        private void tell(long id, String what) {
            if (breaks.size() < MOST_TOLD) breaks.add(new ChainState.Break(id, what));
        }
    }
}
