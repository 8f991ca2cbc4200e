package org.lodestar.ui.services;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.lodestar.platform.hsds.DirectoryImport;
import org.lodestar.platform.live.LiveUpdates;
import org.lodestar.platform.people.Right;
import org.lodestar.ui.imports.JobTable;
import org.lodestar.ui.limits.PersonPace;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.LiveRefresh;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.words.Clocks;
import org.lodestar.ui.words.Say;

/** Brings services and who gives them in from a file, and shows what became of each import. */
@Route(value = "services/import", layout = MainLayout.class)
@PageTitle("Import services – Lodestar")
@Needs(Right.MANAGE_SERVICES)
class DirectoryImportView extends Div {

    private static final int MOST_SHOWN = 30;

    private final transient DirectoryImport imports;
    private final transient Clocks clocks;
    private final Div recent = new Div();

    DirectoryImportView(DirectoryImport imports, Clocks clocks, LiveUpdates live, PersonPace pace) {
        this.imports = imports;
        this.clocks = clocks;
        addClassNames("page", "services-import");
        var intro = new Paragraph(
                Say.it(
                        "Services and who gives them come as an HSDS 3 file (a zip of CSV files, or JSON), as 211"
                                + " lines and community directories export it. A service that is here already is changed, not doubled."));
        add(new H1(Say.it("Import services")), new Anchor("services", Say.it("All services")), intro);
        add(new DirectoryUpload(imports, pace), new H2(Say.it("Imports")), recent);
        LiveRefresh.of(this, live, event -> event.kind().equals("job"), event -> draw());
        draw();
    }

    private void draw() {
        var all = imports.recent(MOST_SHOWN);
        recent.removeAll();
        if (all.isEmpty()) {
            var nothing = new Paragraph(Say.it("No directory was imported yet. Choose a file above to begin."));
            nothing.addClassName("nothing");
            recent.add(nothing);
        } else {
            recent.add(new JobTable("services/import", all, clocks.here()));
        }
    }
}
