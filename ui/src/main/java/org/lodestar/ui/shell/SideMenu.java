package org.lodestar.ui.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.lodestar.platform.inbox.InboxQuery;
import org.lodestar.platform.live.LiveUpdates;
import org.lodestar.platform.people.Right;
import org.lodestar.ui.security.SignedInPerson;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.Words;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The menu at the side; each person sees the places that are theirs, with the number of things that wait for them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SideMenu extends SideNav {

    private static final int MOST_COUNTED = 1000;

    private final SignedInPerson person;
    private final transient InboxQuery inbox;
    private final Span waiting = new Span();
    private final transient Map<SideNavItem, BooleanSupplier> open = new LinkedHashMap<>();

    SideMenu(SignedInPerson person, InboxQuery inbox, LiveUpdates live) {
        this.person = person;
        this.inbox = inbox;
        addClassName("side-menu");
        getElement().setAttribute("aria-label", Say.it("Main"));
        if (person.isStaff()) {
            forStaff();
            LiveRefresh.of(this, live, event -> event.kind().startsWith("work"), event -> recount());
        }
        if (person.isOperator()) {
            addItem(new SideNavItem(Say.it("Districts"), "districts", VaadinIcon.BUILDING.create()));
            addItem(new SideNavItem(Say.it("Audit"), "installation-audit", VaadinIcon.EYE.create()));
        }
    }

    private void forStaff() {
        waiting.addClassName("waiting");
        place(Say.it("Inbox"), "inbox", VaadinIcon.INBOX).setSuffixComponent(waiting);
        place(Say.it("My referrals"), "my-referrals", VaadinIcon.PAPERPLANE);
        place(Say.it("Students"), "students", VaadinIcon.ACADEMY_CAP, Right.SEE_STUDENTS);
        place(Say.it("Services"), "services", VaadinIcon.HANDS_UP);
        place(Say.it("Pathways"), "pathways", VaadinIcon.ROAD_BRANCHES, Right.MANAGE_PATHWAYS);
        place(Say.it("People"), "people", VaadinIcon.USERS, Right.MANAGE_PEOPLE);
        place(Say.it("Roles"), "roles", VaadinIcon.USER_CARD, Right.MANAGE_ROLES, Right.MANAGE_PEOPLE);
        place(Say.it("Schools"), "schools", VaadinIcon.BUILDING, Right.MANAGE_PEOPLE, Right.MANAGE_ROSTERS);
        place(Say.it("Rosters"), "rosters", VaadinIcon.UPLOAD, Right.MANAGE_ROSTERS);
        place(Say.it("Tokens"), "tokens", VaadinIcon.KEY, Right.MANAGE_TOKENS);
        open.put(
                place(Say.it("Audit"), "audit", VaadinIcon.EYE, Right.SEE_AUDIT),
                () -> person.mayOneOfEverywhere(Right.SEE_AUDIT));
        place(Say.it("Settings"), "settings", VaadinIcon.COG, Right.MANAGE_SETTINGS, Right.MANAGE_RECORDS);
    }

    /** A line of the menu for who holds one of the rights; without any, for all staff. */
    private SideNavItem place(String label, String address, VaadinIcon icon, Right... rights) {
        var line = new SideNavItem(label, address, icon.create());
        line.setMatchNested(true);
        open.put(line, () -> person.mayOneOf(rights));
        addItem(line);
        return line;
    }

    /** At every navigation: how much waits, and what is still, or newly, mine to open. */
    void recount() {
        open.forEach((line, may) -> line.setVisible(may.getAsBoolean()));
        if (person.mayOneOf()) {
            var mine = inbox.counts().mine();
            waiting.setText(mine == 0 ? "" : Words.bounded(mine, MOST_COUNTED));
            waiting.setTitle(Say.count(mine, "{0} step waits for you", "{0} steps wait for you"));
        }
    }
}
