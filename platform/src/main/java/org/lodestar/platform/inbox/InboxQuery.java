package org.lodestar.platform.inbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.inbox.internal.InboxReading;
import org.lodestar.platform.inbox.internal.WorkItemRows;
import org.lodestar.platform.visibility.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the inbox by keyset (due, id): the cost does not grow with the number of open items. Soonest due first, what is
 * never due last. {@link InboxView#MINE} is what is assigned to me; {@link InboxView#TEAMS} what my teams have, claimed or
 * not; {@link InboxView#FOLLOWING} whatever is open of the referrals I made or own, to know whom they wait for.
 */
@Component
@Transactional(readOnly = true)
public class InboxQuery {
    private static final int MOST_COUNTED = 1_000;
    private static final int LONGEST_PAGE = 500;

    private final InboxReading reading;
    private final WorkItemRows rows;
    private final Reader reader;

    public InboxQuery(InboxReading reading, WorkItemRows rows, Reader reader) {
        this.reading = reading;
        this.rows = rows;
        this.reader = reader;
    }

    /**
     * {@code after}: the {@link InboxPage#next} of the page before, null at the top; {@link Refused} where it is not one.
     * {@code limit}: 1 to 500. Text is found in step and subject, accents and case forgiven.
     */
    public InboxPage page(InboxView view, InboxFilter filter, @Nullable String after, int limit) {
        return reading.page(view, filter, after, Math.max(1, Math.min(limit, LONGEST_PAGE)), reader.id());
    }

    public InboxCounts counts() {
        return new InboxCounts(count(InboxView.MINE), count(InboxView.TEAMS), count(InboxView.FOLLOWING));
    }

    /** The open items of a referral that the person signed in may know of (all who see the referral know whom it waits for). */
    public List<WorkItem> openOfReferral(UUID referral) {
        return rows.openOfReferral(referral, reader.id());
    }

    private int count(InboxView view) {
        return reading.count(view, MOST_COUNTED, reader.id());
    }
}
