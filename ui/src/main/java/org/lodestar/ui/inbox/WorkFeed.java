package org.lodestar.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.inbox.InboxFilter;
import org.lodestar.platform.inbox.InboxQuery;
import org.lodestar.platform.inbox.InboxView;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.ui.words.When;

/** The work items seen so far, read page by page from where the last page ended, with headings between them. */
final class WorkFeed {

    private static final int PAGE = 60;

    /** Refreshing what is on screen must not cost more the further someone has scrolled. */
    private static final int MOST_REFRESHED = 240;

    private final InboxQuery query;
    private final When when;
    private final List<InboxRow> rows = new ArrayList<>();
    private InboxView view = InboxView.MINE;
    private InboxFilter filter = new InboxFilter(null, null, null);
    private @Nullable String next;
    private @Nullable DueGroup last;
    private int items;

    WorkFeed(InboxQuery query, When when) {
        this.query = query;
        this.when = when;
    }

    List<InboxRow> rows() {
        return rows;
    }

    boolean hasMore() {
        return next != null;
    }

    boolean isEmpty() {
        return items == 0;
    }

    InboxView view() {
        return view;
    }

    void show(InboxView shownView, InboxFilter shownFilter) {
        view = shownView;
        filter = shownFilter;
        items = 0;
        refresh();
    }

    /** Reads again what has been seen so far. */
    void refresh() {
        var wanted = Math.min(MOST_REFRESHED, Math.max(PAGE, items));
        rows.clear();
        last = null;
        items = 0;
        take(null, wanted);
    }

    void more() {
        if (next != null) {
            take(next, PAGE);
        }
    }

    private void take(@Nullable String after, int limit) {
        var page = query.page(view, filter, after, limit);
        page.items().forEach(this::append);
        next = page.next();
    }

    private void append(WorkItem item) {
        var group = DueGroup.of(item.dueAt(), when);
        if (group != last) {
            rows.add(new InboxRow.Heading(group));
            last = group;
        }
        rows.add(new InboxRow.Entry(item));
        items++;
    }
}
