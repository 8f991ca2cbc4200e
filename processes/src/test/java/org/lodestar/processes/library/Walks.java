package org.lodestar.processes.library;

import java.util.Map;
import org.lodestar.platform.engagements.Engagements;
import org.lodestar.platform.engagements.Outcomes;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.services.Directory;
import org.lodestar.processes.engine.DistrictEngine;
import org.lodestar.processes.files.PathwayFiles;
import org.lodestar.processes.testing.PathwayRuns;
import org.springframework.boot.test.context.TestComponent;

/** Begins {@link Walk}s: a district of its own, a pathway published there, and a teacher who refers. */
@TestComponent
record Walks(
        PathwayRuns runs,
        Referrals referrals,
        Engagements engagements,
        Outcomes outcomes,
        Directory directory,
        DistrictEngine engine) {

    /** A referral of one student, made by a teacher in a fresh district. */
    Walk begin(PathwayFiles files, Tour tour, Map<String, Object> intake) {
        return new Walk(this, tour, runs.of(files).refer(intake));
    }

    /** A request about nobody. */
    Walk ask(PathwayFiles files, Tour tour, Map<String, Object> intake) {
        return new Walk(this, tour, runs.of(files).request(intake));
    }
}
