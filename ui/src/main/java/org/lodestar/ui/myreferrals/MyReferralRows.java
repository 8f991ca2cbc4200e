package org.lodestar.ui.myreferrals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.platform.engagements.Outcome;
import org.lodestar.platform.engagements.Outcomes;
import org.lodestar.platform.referrals.PathwayRef;
import org.lodestar.platform.referrals.ReferralRow;
import org.lodestar.processes.files.Milestone;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.ui.words.Clocks;
import org.springframework.stereotype.Component;

/** Makes the lines of My referrals without a question to the engine, however many there are. */
@Component
class MyReferralRows {

    private final Pathways pathways;
    private final Outcomes outcomes;
    private final Clocks clocks;

    MyReferralRows(Pathways pathways, Outcomes outcomes, Clocks clocks) {
        this.pathways = pathways;
        this.outcomes = outcomes;
        this.clocks = clocks;
    }

    List<MyReferralLine> lines(List<ReferralRow> rows) {
        var known = new HashMap<String, List<Milestone>>();
        var when = clocks.here();
        return rows.stream()
                .map(row -> new MyReferralLine(row, milestones(row.pathway(), known), outcomes(row), when))
                .toList();
    }

    private List<Outcome> outcomes(ReferralRow row) {
        return row.open() ? List.of() : outcomes.ofReferral(row.id());
    }

    private List<Milestone> milestones(PathwayRef on, Map<String, List<Milestone>> known) {
        return known.computeIfAbsent(
                on.key() + " " + on.version(),
                version -> pathways.version(on.key(), on.version())
                        .map(bundle -> bundle.settings().milestones())
                        .orElse(List.of()));
    }
}
