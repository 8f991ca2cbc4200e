package org.lodestar.ui.inbox;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Schools;
import org.lodestar.platform.inbox.InboxQuery;
import org.lodestar.platform.inbox.InboxView;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.live.LiveEvent;
import org.lodestar.platform.live.LiveUpdates;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.Keys;
import org.lodestar.ui.shell.LiveRefresh;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.words.Addresses;
import org.lodestar.ui.words.Clocks;

/** What waits for me and my teams, and the place to do it. The address names the open work item. */
@Route(value = "inbox/:workItem?", layout = MainLayout.class)
@PageTitle("Inbox – Lodestar")
@Needs
class WorkInboxView extends Div implements BeforeEnterObserver {

    private final transient InboxQuery query;
    private final InboxBar bar;
    private final WorkList list;
    private final WorkPane pane;
    private boolean begun;

    WorkInboxView(
            InboxQuery query, Schools schools, Pathways pathways, Clocks clocks, LiveUpdates live, WorkPane pane) {
        this.query = query;
        this.pane = pane;
        addClassName("inbox");
        bar = new InboxBar(schools.all(), pathways.all(), this::filter);
        list = new WorkList(query, clocks.here(), item -> open(item.id()));
        var title = new H1("Inbox");
        title.addClassName("sr-only");
        var left = new Section(list, keysHint());
        left.addClassName("inbox-left");
        left.getElement().setAttribute("aria-label", "List");
        add(title, bar, left, pane);
        pane.whenDone(this::done);
        pane.whenBack(() -> open(null));
        pane.whenChanged(this::refresh);
        Keys.on(this)
                .press("j", list::chooseNext)
                .press("k", list::choosePrevious)
                .press("Enter", list::openChosen)
                .press("c", pane::claim)
                .press("e", pane::complete);
        LiveRefresh.of(this, live, event -> true, this::hear);
    }

    private static Paragraph keysHint() {
        var hint = new Paragraph("j/k move · Enter open · c claim · e complete · ? all keys");
        hint.addClassName("keys-hint");
        return hint;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!begun) {
            begun = true;
            begin();
        }
        show(event.getRouteParameters().get("workItem").flatMap(Addresses::id).orElse(null));
    }

    private void begin() {
        var counts = query.counts();
        bar.choose(counts.mine() == 0 && counts.teams() > 0 ? InboxView.TEAMS : InboxView.MINE);
        bar.show(counts);
        filter();
    }

    private void filter() {
        list.show(bar.view(), bar.filter(), bar.filtered());
    }

    private void refresh() {
        bar.show(query.counts());
        list.refresh();
    }

    private void show(@Nullable UUID workItem) {
        setClassName("item-open", workItem != null);
        list.choose(workItem);
        pane.show(workItem);
    }

    private void open(@Nullable UUID workItem) {
        getUI().ifPresent(ui -> ui.navigate(workItem == null ? "inbox" : "inbox/" + workItem));
    }

    private void done(WorkItem finished, String next) {
        refresh();
        var following = list.firstBut(finished.id());
        var words = next.isBlank() ? "Done." : "Done. " + next;
        Toast.done(following
                .map(item -> words + " Next here: " + item.stepName() + " for " + item.subject())
                .orElse(words));
        open(following.map(WorkItem::id).orElse(null));
    }

    private void hear(LiveEvent event) {
        refresh();
        pane.hear(event);
    }
}
