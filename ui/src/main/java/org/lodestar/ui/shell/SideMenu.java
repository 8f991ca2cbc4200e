package org.lodestar.ui.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.lodestar.platform.inbox.InboxQuery;
import org.lodestar.platform.live.LiveUpdates;
import org.lodestar.ui.security.SignedInPerson;
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

    SideMenu(SignedInPerson person, InboxQuery inbox, LiveUpdates live) {
        this.person = person;
        this.inbox = inbox;
        addClassName("side-menu");
        getElement().setAttribute("aria-label", "Main");
        if (person.isStaff()) {
            forStaff();
            LiveRefresh.of(this, live, event -> event.kind().startsWith("work"), event -> recount());
        }
        if (person.is("admin")) {
            forAdmins();
        }
        if (person.is("operator")) {
            addItem(new SideNavItem("Districts", "districts", VaadinIcon.BUILDING.create()));
            addItem(new SideNavItem("Audit", "installation-audit", VaadinIcon.EYE.create()));
        }
    }

    private void forStaff() {
        var mine = new SideNavItem("Inbox", "inbox", VaadinIcon.INBOX.create());
        mine.setMatchNested(true);
        waiting.addClassName("waiting");
        mine.setSuffixComponent(waiting);
        addItem(mine);
        addItem(new SideNavItem("My referrals", "my-referrals", VaadinIcon.PAPERPLANE.create()));
        var students = new SideNavItem("Students", "students", VaadinIcon.ACADEMY_CAP.create());
        students.setMatchNested(true);
        addItem(students);
        addItem(new SideNavItem("Services", "services", VaadinIcon.HANDS_UP.create()));
    }

    private void forAdmins() {
        var pathways = new SideNavItem("Pathways", "pathways", VaadinIcon.ROAD_BRANCHES.create());
        pathways.setMatchNested(true);
        addItem(
                pathways,
                new SideNavItem("People", "people", VaadinIcon.USERS.create()),
                new SideNavItem("Schools", "schools", VaadinIcon.BUILDING.create()),
                new SideNavItem("Rosters", "rosters", VaadinIcon.UPLOAD.create()),
                new SideNavItem("Audit", "audit", VaadinIcon.EYE.create()),
                new SideNavItem("Tokens", "tokens", VaadinIcon.KEY.create()),
                new SideNavItem("Settings", "settings", VaadinIcon.COG.create()));
    }

    void recount() {
        if (person.isStaff()) {
            var mine = inbox.counts().mine();
            waiting.setText(mine == 0 ? "" : Words.bounded(mine, MOST_COUNTED));
            waiting.setTitle(Words.count(mine, "step waits for you", "steps wait for you"));
        }
    }
}
