package org.lodestar.processes.cases.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lodestar.platform.referrals.Referral;
import org.lodestar.processes.cases.CaseProgress.MilestoneProgress;
import org.lodestar.processes.cases.CaseProgress.State;
import org.lodestar.processes.files.Milestone;
import org.lodestar.processes.pathways.PathwayBundle;

/**
 * The milestones of a pathway in order, each done, current or ahead; a finished case has no current one. One that the case
 * went around (no safety check was needed) is left out, since "done" would not be true, and so is what a finished case did
 * not come to.
 */
final class MilestoneList {
    private MilestoneList() {}

    static List<MilestoneProgress> of(PathwayBundle bundle, Referral seen, Map<String, Instant> since) {
        List<Milestone> milestones = bundle.settings().milestones();
        int current = milestones.stream().map(Milestone::key).toList().indexOf(seen.milestone());
        List<MilestoneProgress> list = new ArrayList<>();
        for (int i = 0; i < milestones.size(); i++) {
            Milestone milestone = milestones.get(i);
            Instant at = i == current ? seen.milestoneSince() : since.get(milestone.key());
            if (i > current && !seen.open()) break;
            if (at == null && (milestone.sometimes() || i > 0 && i < current)) continue;
            list.add(new MilestoneProgress(milestone.key(), milestone.name(), state(i, current, seen.open()), at));
        }
        return list;
    }

    private static State state(int position, int current, boolean open) {
        if (position < current) return State.DONE;
        if (position > current) return State.AHEAD;
        return open ? State.CURRENT : State.DONE;
    }
}
