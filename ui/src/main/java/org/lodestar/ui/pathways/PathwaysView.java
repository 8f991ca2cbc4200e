package org.lodestar.ui.pathways;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.lodestar.platform.people.Right;
import org.lodestar.processes.cases.Cases;
import org.lodestar.processes.library.Library;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.words.Clocks;

/** The district's pathways: which there are, which are offered, and which cases cannot go on. */
@Route(value = "pathways", layout = MainLayout.class)
@PageTitle("Pathways – Lodestar")
@Needs(Right.MANAGE_PATHWAYS)
class PathwaysView extends Div {

    private final transient Pathways pathways;
    private final transient Library library;
    private final transient Cases cases;
    private final transient Clocks clocks;

    PathwaysView(Pathways pathways, Library library, Cases cases, Clocks clocks) {
        this.pathways = pathways;
        this.library = library;
        this.cases = cases;
        this.clocks = clocks;
        addClassNames("page", "pathways");
        draw();
    }

    private void draw() {
        removeAll();
        var when = clocks.here();
        add(new H1("Pathways"));
        var stuck = cases.stuck();
        if (!stuck.isEmpty()) {
            add(new StuckPart(cases, stuck, when, this::draw));
        }
        var all = pathways.all();
        if (all.isEmpty()) {
            var nothing = new Paragraph("No pathway is published yet. Take one from the library below to begin.");
            nothing.addClassName("nothing");
            add(nothing);
        } else {
            add(new PathwayList(pathways, all, when));
        }
        var waiting = library.starters().stream()
                .filter(starter -> !starter.installed())
                .toList();
        if (!waiting.isEmpty()) {
            add(new LibraryPart(library, waiting, this::draw));
        }
    }
}
