package org.lodestar.processes.cases.internal;

import org.lodestar.platform.districts.Refused;
import org.lodestar.processes.bounds.Bound;
import org.lodestar.processes.bounds.Bounds;
import org.lodestar.processes.bounds.DistrictBounds;
import org.lodestar.processes.known.CaseFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether one more case may start: there is a limit to those of a pathway, and to those of the whole district. */
@Component
class Room {

    private final JdbcClient jdbc;
    private final DistrictBounds bounds;

    Room(JdbcClient jdbc, DistrictBounds bounds) {
        this.jdbc = jdbc;
        this.bounds = bounds;
    }

    /** {@link Refused} where there is none; the referral is then kept and tried again. */
    void need(CaseFacts facts) {
        Bounds limits = bounds.here();
        int ofOne = limits.of(Bound.RUNNING);
        if (open(facts, "pathway_key = :key and ", ofOne) >= ofOne) {
            throw full("this pathway has", ofOne);
        }
        int ofAll = limits.of(Bound.RUNNING_IN_ALL);
        if (open(facts, "", ofAll) >= ofAll) throw full("your district has", ofAll);
    }

    private static Refused full(String who, int most) {
        return new Refused(String.format(
                "There is no room: %s %,d open cases, the most that is allowed. It starts by itself when one ends.",
                who, most));
    }

    /** Never counts further than the limit. */
    private int open(CaseFacts facts, String which, int most) {
        return jdbc.sql("select count(*) from (select from referrals where " + which
                        + "state = 'open' and start_state = 'started' and id <> :id limit :most) open")
                .param("key", facts.pathwayKey())
                .param("id", facts.id())
                .param("most", most)
                .query(Integer.class)
                .single();
    }
}
