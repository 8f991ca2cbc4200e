package org.lodestar.platform.trails;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.audit.Audit;
import org.lodestar.platform.audit.AuditChains;
import org.lodestar.platform.audit.ChainState;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.trails.internal.TrailRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The audit of the district in force, for {@link Right#SEE_AUDIT} in the whole district; taking it along and verifying it are audited too. */
@Component
@Transactional
public class Trails {
    private static final int LONGEST_PAGE = 500;
    private static final int PORTION = 5_000;

    private final TrailRows rows;
    private final AuditChains chains;
    private final Audit audit;
    private final Districts districts;
    private final Me me;

    Trails(TrailRows rows, AuditChains chains, Audit audit, Districts districts, Me me) {
        this.rows = rows;
        this.chains = chains;
        this.audit = audit;
        this.districts = districts;
        this.me = me;
    }

    /** @param after {@link TrailPage#next} of the page before; null for the newest entries */
    public TrailPage page(TrailFilter filter, @Nullable Long after, int limit) {
        me.need(Right.SEE_AUDIT, null);
        var size = Math.max(1, Math.min(limit, LONGEST_PAGE));
        var found = rows.page(filter, districts.current().timeZone(), after, size + 1);
        return found.size() <= size
                ? new TrailPage(found, null)
                : new TrailPage(
                        found.subList(0, size), found.get(size - 1).entry().id());
    }

    /** Gives every entry, newest first, without holding them all. */
    public void export(TrailFilter filter, Consumer<TrailEntry> taker) {
        me.need(Right.SEE_AUDIT, null);
        audit.record(
                "exported audit",
                filter.student() != null ? "student" : filter.person() != null ? "staff member" : "audit",
                String.valueOf(filter.student() != null ? filter.student() : filter.person()),
                filter.student(),
                Map.of());
        Long after = null;
        List<TrailEntry> portion;
        do {
            portion = rows.page(filter, districts.current().timeZone(), after, PORTION);
            portion.forEach(taker);
            after = portion.isEmpty()
                    ? null
                    : portion.get(portion.size() - 1).entry().id();
        } while (portion.size() == PORTION);
    }

    /** The kinds of action there are, by name. */
    public List<String> actions() {
        me.need(Right.SEE_AUDIT, null);
        return rows.actions();
    }

    /** Reads the whole chain; takes seconds for a million entries. */
    public ChainState verify() {
        me.need(Right.SEE_AUDIT, null);
        var state = chains.verify();
        audit.record(
                "verified audit", "audit", "chain", null, Map.of("entries", state.entries(), "holds", state.holds()));
        return state;
    }
}
