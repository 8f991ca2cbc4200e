package org.lodestar.processes.actions.internal;

import java.util.List;
import org.lodestar.platform.timeline.NewTimelineEntry;
import org.lodestar.platform.timeline.Timeline;
import org.lodestar.processes.actions.ActionCall;
import org.springframework.stereotype.Component;

/** What actions put on a case's timeline. */
@Component
class TimelineWords {

    private final Timeline timeline;

    TimelineWords(Timeline timeline) {
        this.timeline = timeline;
    }

    /** For those who work on the case. */
    void add(ActionCall call, String kind, String title, String detail) {
        add(call, kind, title, detail, false, List.of());
    }

    void forReferrer(ActionCall call, String kind, String title, String detail) {
        add(call, kind, title, detail, true, List.of());
    }

    void forRole(ActionCall call, String kind, String title, String detail, String role) {
        add(call, kind, title, detail, false, List.of(role));
    }

    private void add(
            ActionCall call, String kind, String title, String detail, boolean referrerSees, List<String> visibleTo) {
        timeline.add(new NewTimelineEntry(
                call.referral(), call.facts().studentId(), kind, title, detail, null, referrerSees, visibleTo));
    }
}
