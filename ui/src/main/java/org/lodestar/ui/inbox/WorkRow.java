package org.lodestar.ui.inbox;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import org.lodestar.platform.inbox.InboxView;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.ui.words.When;
import org.lodestar.ui.words.Words;

/** How a line of the inbox looks. Drawn in the browser, because there may be thousands. */
final class WorkRow {

    private static final String TEMPLATE = """
            ${item.heading
              ? html`<h2 class="work-heading ${item.tone}">${item.heading}</h2>`
              : html`<button class="work-row ${item.tone} ${item.chosen ? 'chosen' : ''}" aria-current="${item.chosen ? 'true' : 'false'}" @click="${open}">
                  <span class="dot" aria-hidden="true"></span>
                  <span class="step">${item.step}</span>
                  <span class="subject">${item.subject}</span>
                  <span class="below"><span title="${item.exact}">${item.due}</span></span>
                  <span class="holder">${item.holder}</span>
                </button>`}
            """;

    private WorkRow() {}

    static LitRenderer<InboxRow> renderer(
            When when, SerializablePredicate<WorkItem> chosen, SerializableConsumer<WorkItem> open) {
        return LitRenderer.<InboxRow>of(TEMPLATE)
                .withProperty(
                        "heading",
                        row -> row instanceof InboxRow.Heading heading
                                ? heading.group().words()
                                : null)
                .withProperty("tone", row -> tone(row, when))
                .withProperty("chosen", row -> row instanceof InboxRow.Entry entry && chosen.test(entry.item()))
                .withProperty(
                        "step",
                        row -> row instanceof InboxRow.Entry entry
                                ? entry.item().stepName()
                                : "")
                .withProperty(
                        "subject",
                        row -> row instanceof InboxRow.Entry entry
                                ? entry.item().subject()
                                : "")
                .withProperty("due", row -> row instanceof InboxRow.Entry entry ? below(entry.item(), when) : "")
                .withProperty("exact", row -> row instanceof InboxRow.Entry entry ? exact(entry.item(), when) : "")
                .withProperty("holder", row -> row instanceof InboxRow.Entry entry ? holder(entry.item()) : "")
                .withFunction("open", row -> {
                    if (row instanceof InboxRow.Entry entry) {
                        open.accept(entry.item());
                    }
                });
    }

    private static String tone(InboxRow row, When when) {
        if (row instanceof InboxRow.Heading heading) {
            return heading.group() == DueGroup.OVERDUE ? "late" : "";
        }
        var item = ((InboxRow.Entry) row).item();
        var late = when.isLate(item.dueAt()) ? "late" : "";
        return item.priority() == 0 ? late + " urgent" : late;
    }

    private static String below(WorkItem item, When when) {
        return Words.dotted(
                item.priority() == 0 ? "Urgent" : null,
                item.pathwayName(),
                item.dueAt() == null ? null : when.due(item.dueAt()));
    }

    private static String exact(WorkItem item, When when) {
        return item.dueAt() == null ? "No due date" : "Due " + when.exact(item.dueAt());
    }

    private static String holder(WorkItem item) {
        return item.assigneeName() == null ? "" : item.assigneeName();
    }

    /** What an empty list says: what will appear here, and what to do instead. */
    static String nothing(InboxView view, boolean filtered) {
        if (filtered) {
            return "Nothing matches. Take a filter away to see more.";
        }
        return switch (view) {
            case MINE -> "Nothing waits for you. Steps you claim or are given appear here.";
            case TEAMS -> "Nothing waits for your teams. New referrals appear here as they come in.";
            case FOLLOWING -> "What you have referred appears here while somebody works on it.";
        };
    }
}
