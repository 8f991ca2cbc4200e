package org.lodestar.ui.referral;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** What is next: each step that waits, for whom, since when and until when; or in words what will happen by itself. */
final class WaitingPart extends Div {

    WaitingPart(ReferralPage page, When when) {
        addClassName("waiting-for");
        if (page.waiting().isEmpty()) {
            if (page.referral().open()
                    && page.progress() != null
                    && !page.progress().next().isBlank()) {
                add(new Paragraph(Say.it("Next: {0}", page.progress().next())));
            }
            return;
        }
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        list.getElement().setAttribute("aria-label", Say.it("What is next"));
        page.waiting().forEach(item -> list.add(line(item, page, when)));
        add(list);
    }

    private static ListItem line(WorkItem item, ReferralPage page, When when) {
        var step = new Span(item.stepName());
        step.addClassName("strong");
        var since = when.span(
                Say.it("Waiting for {0} since {1}", whom(item, page), when.day(item.openedAt())), item.openedAt());
        var line = new ListItem(step, since);
        if (item.dueAt() != null) {
            var due = when.span(when.due(item.dueAt()), item.dueAt());
            due.addClassName(when.isLate(item.dueAt()) ? "late" : "quiet");
            line.add(due);
        }
        if (page.mine().contains(item.id())) {
            var open = new Anchor("inbox/" + item.id(), Say.it("Open in your inbox"));
            open.setAriaLabel(Say.it("Open “{0}” in your inbox", item.stepName()));
            line.add(open);
        }
        return line;
    }

    static String whom(WorkItem item, ReferralPage page) {
        if (item.assigneeName() != null) {
            return item.assigneeName();
        }
        var role = item.teamRole();
        return role == null
                ? Say.it("someone to take it")
                : Say.it(
                        "a {0} to take it",
                        page.roles().getOrDefault(role, role).toLowerCase(Locale.ROOT));
    }
}
