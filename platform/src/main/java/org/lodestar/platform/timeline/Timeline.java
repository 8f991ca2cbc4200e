package org.lodestar.platform.timeline;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads and writes timelines. */
@Component
public class Timeline {
    public void add(NewTimelineEntry entry) {
        throw new UnsupportedOperationException();
    }

    /** Newest first; what the reader may not see is left out. */
    public List<TimelineEntry> ofReferral(UUID referral) {
        throw new UnsupportedOperationException();
    }

    /** Newest first, over all referrals the reader may see. */
    public List<TimelineEntry> ofStudent(UUID student) {
        throw new UnsupportedOperationException();
    }
}
