package org.lodestar.ui.services;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.lodestar.platform.hsds.DirectoryImport;
import org.lodestar.platform.live.LiveUpdates;
import org.lodestar.platform.people.Right;
import org.lodestar.ui.imports.JobProgress;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.words.Clocks;
import org.lodestar.ui.words.Say;

/** One import of services: how far it is, what it brought, and what is wrong in which line. */
@Route(value = "services/import/:job", layout = MainLayout.class)
@PageTitle("Import – Lodestar")
@Needs(Right.MANAGE_SERVICES)
class DirectoryJobView extends Div implements BeforeEnterObserver {

    private final JobProgress progress;

    DirectoryJobView(DirectoryImport imports, Clocks clocks, LiveUpdates live) {
        addClassName("page");
        progress = new JobProgress(
                imports::find, new Anchor("services/import", Say.it("All imports")), clocks.here(), live);
        add(progress);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!progress.show(event.getRouteParameters().get("job").orElse(""))) {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
