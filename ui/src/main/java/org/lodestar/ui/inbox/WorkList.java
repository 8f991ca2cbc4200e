package org.lodestar.ui.inbox;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.inbox.InboxFilter;
import org.lodestar.platform.inbox.InboxQuery;
import org.lodestar.platform.inbox.InboxView;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.ui.words.When;

/** The list of the inbox: only what is in sight is drawn, and the next page is read when the end comes near. */
final class WorkList extends Div {

    private static final int NEAR_THE_END = 20;

    private final transient WorkFeed feed;
    private final VirtualList<InboxRow> list = new VirtualList<>();
    private final Paragraph nothing = new Paragraph();
    private final transient Consumer<WorkItem> open;
    private final CallbackDataProvider<InboxRow, Void> data;
    private @Nullable UUID chosen;
    private boolean reading;

    WorkList(InboxQuery query, When when, Consumer<WorkItem> open) {
        this.feed = new WorkFeed(query, when);
        this.open = open;
        addClassName("work-list");
        nothing.addClassName("nothing");
        data = DataProvider.fromCallbacks(this::fetch, asked -> {
            asked.getOffset();
            asked.getLimit();
            return feed.rows().size();
        });
        list.setRenderer(WorkRow.renderer(when, item -> item.id().equals(chosen), this::openAndChoose));
        list.setDataProvider(data);
        list.getElement().setAttribute("aria-label", "Work items");
        add(list, nothing);
    }

    void show(InboxView view, InboxFilter filter, boolean filtered) {
        feed.show(view, filter);
        nothing.setText(WorkRow.nothing(view, filtered));
        redraw();
    }

    void refresh() {
        feed.refresh();
        redraw();
    }

    void choose(@Nullable UUID workItem) {
        chosen = workItem;
        data.refreshAll();
    }

    void chooseNext() {
        step(1);
    }

    void choosePrevious() {
        step(-1);
    }

    void openChosen() {
        entries().filter(item -> item.id().equals(chosen)).findFirst().ifPresent(open);
    }

    /** The first item of the list other than the given one: what to do after that one is done. */
    Optional<WorkItem> firstBut(UUID workItem) {
        return entries().filter(item -> !item.id().equals(workItem)).findFirst();
    }

    private void openAndChoose(WorkItem item) {
        choose(item.id());
        open.accept(item);
    }

    private void step(int by) {
        var rows = feed.rows();
        var from = IntStream.range(0, rows.size())
                .filter(i -> chosen != null && rows.get(i).is(chosen))
                .findFirst()
                .orElse(by > 0 ? -1 : rows.size());
        for (int i = from + by; i >= 0 && i < rows.size(); i += by) {
            if (rows.get(i) instanceof InboxRow.Entry entry) {
                choose(entry.item().id());
                list.scrollToIndex(Math.max(0, i - 2));
                return;
            }
        }
    }

    private Stream<WorkItem> entries() {
        return feed.rows().stream().filter(InboxRow.Entry.class::isInstance).map(row -> ((InboxRow.Entry) row).item());
    }

    private Stream<InboxRow> fetch(Query<InboxRow, Void> asked) {
        var end = asked.getOffset() + asked.getLimit();
        if (feed.hasMore() && !reading && end >= feed.rows().size() - NEAR_THE_END) {
            reading = true;
            getUI().ifPresent(ui -> ui.access(this::readMore));
        }
        return feed.rows().stream().skip(asked.getOffset()).limit(asked.getLimit());
    }

    private void readMore() {
        feed.more();
        reading = false;
        data.refreshAll();
    }

    private void redraw() {
        nothing.setVisible(feed.isEmpty());
        list.setVisible(!feed.isEmpty());
        data.refreshAll();
    }
}
