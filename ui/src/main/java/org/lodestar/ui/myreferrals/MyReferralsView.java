package org.lodestar.ui.myreferrals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.lodestar.platform.live.LiveEvent;
import org.lodestar.platform.live.LiveUpdates;
import org.lodestar.platform.referrals.ReferralRow;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.LiveRefresh;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.words.Say;

/** What became of what I referred: the open ones first, then the closed ones with what they came to. */
@Route(value = "my-referrals", layout = MainLayout.class)
@PageTitle("My referrals – Lodestar")
@Needs
class MyReferralsView extends Div {

    private static final int SHOWN_AT_ONCE = 25;

    private final transient Referrals referrals;
    private final transient MyReferralRows rows;
    private final Div lists = new Div();
    private transient List<ReferralRow> mine = List.of();
    private int closedShown = SHOWN_AT_ONCE;

    MyReferralsView(Referrals referrals, MyReferralRows rows, LiveUpdates live) {
        this.referrals = referrals;
        this.rows = rows;
        addClassNames("page", "my-referrals");
        add(new H1(Say.it("My referrals")), lists);
        draw();
        LiveRefresh.of(this, live, this::concerns, event -> draw());
    }

    private boolean concerns(LiveEvent event) {
        return mine.stream()
                .anyMatch(row -> row.id().equals(event.referral()) || row.id().equals(event.id()));
    }

    private void draw() {
        mine = referrals.mine();
        lists.removeAll();
        if (mine.isEmpty()) {
            lists.add(nothing());
            return;
        }
        var open = mine.stream().filter(ReferralRow::open).toList();
        var closed = mine.stream().filter(row -> !row.open()).toList();
        lists.add(section(Say.it("Open"), open, open.size(), Say.it("Nothing of yours is open.")));
        if (!closed.isEmpty()) {
            lists.add(section(Say.it("Closed"), closed, closedShown, ""));
        }
    }

    private Section section(String title, List<ReferralRow> all, int shown, String nothing) {
        var section = new Section(new H2(title));
        section.getElement().setAttribute("aria-label", title);
        var list = new UnorderedList();
        list.addClassName("my-referral-list");
        list.getElement().setAttribute("role", "list");
        rows.lines(all.stream().limit(shown).toList()).forEach(list::add);
        section.add(all.isEmpty() ? new Paragraph(nothing) : list);
        if (all.size() > shown) {
            section.add(new Button(Say.it("Show more"), clicked -> {
                closedShown += SHOWN_AT_ONCE;
                draw();
            }));
        }
        return section;
    }

    private static Div nothing() {
        var refer = new Anchor("refer", Say.it("Refer a student"));
        refer.addClassName("button-link");
        var nothing = new Div(
                new Paragraph(
                        Say.it(
                                "You have not referred anybody yet. Once you do, you see here who works on it, how far it is and what came of it.")),
                refer);
        nothing.addClassName("nothing");
        return nothing;
    }
}
