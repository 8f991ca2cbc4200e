package org.lodestar.ui.rosters;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.lodestar.platform.live.LiveUpdates;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.rosters.RosterImport;
import org.lodestar.ui.imports.JobTable;
import org.lodestar.ui.limits.PersonPace;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.LiveRefresh;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.words.Clocks;
import org.lodestar.ui.words.Say;

/** Brings students and staff in from a OneRoster file, and shows what became of each import. */
@Route(value = "rosters", layout = MainLayout.class)
@PageTitle("Rosters – Lodestar")
@Needs(Right.MANAGE_ROSTERS)
class RostersView extends Div {

    private static final int MOST_SHOWN = 30;

    private final transient RosterImport rosters;
    private final transient Clocks clocks;
    private final Div recent = new Div();

    RostersView(RosterImport rosters, Clocks clocks, LiveUpdates live, PersonPace pace) {
        this.rosters = rosters;
        this.clocks = clocks;
        addClassNames("page", "rosters");
        var intro = new Paragraph("Schools, staff, students, guardians and classes come from your student information"
                + " system as a OneRoster 1.1 CSV file (a zip).");
        add(new H1(Say.it("Rosters")), intro, new UploadPart(rosters, pace), new H2(Say.it("Imports")), recent);
        LiveRefresh.of(this, live, event -> event.kind().equals("job"), event -> draw());
        draw();
    }

    private void draw() {
        var all = rosters.recent(MOST_SHOWN);
        recent.removeAll();
        if (all.isEmpty()) {
            var nothing = new Paragraph(Say.it("No roster was imported yet. Choose a file above to begin."));
            nothing.addClassName("nothing");
            recent.add(nothing);
        } else {
            recent.add(new JobTable("rosters", all, clocks.here()));
        }
    }
}
