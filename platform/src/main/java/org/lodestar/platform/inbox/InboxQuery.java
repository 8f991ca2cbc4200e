package org.lodestar.platform.inbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the inbox by keyset (due, id): the cost does not grow with the number of open items. */
@Component
public class InboxQuery {
    public InboxPage page(InboxView view, InboxFilter filter, @Nullable String after, int limit) {
        throw new UnsupportedOperationException();
    }

    public InboxCounts counts() {
        throw new UnsupportedOperationException();
    }

    /** The open items of a referral that the person signed in may know of (all who see the referral know whom it waits for). */
    public List<WorkItem> openOfReferral(UUID referral) {
        throw new UnsupportedOperationException();
    }
}
