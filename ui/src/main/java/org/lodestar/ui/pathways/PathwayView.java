package org.lodestar.ui.pathways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.people.Roles;
import org.lodestar.processes.checks.PathwayCheck;
import org.lodestar.processes.pathways.PathwayBundle;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.ui.form.FormRenderer;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.words.Clocks;

/** One published version of a pathway to look at: how it goes, its forms, decisions, words and history. */
@Route(value = "pathways/:key/:version?([0-9]{1,6})", layout = MainLayout.class)
@Needs(Right.MANAGE_PATHWAYS)
class PathwayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Pathways pathways;
    private final transient People people;
    private final transient Roles roles;
    private final transient PathwayCheck check;
    private final transient FormRenderer renderer;
    private final transient Clocks clocks;
    private final transient Map<Tab, Runnable> toFill = new HashMap<>();
    private String title = "Pathway";

    PathwayView(
            Pathways pathways, People people, Roles roles, PathwayCheck check, FormRenderer renderer, Clocks clocks) {
        this.pathways = pathways;
        this.people = people;
        this.roles = roles;
        this.check = check;
        this.renderer = renderer;
        this.clocks = clocks;
        addClassNames("page", "pathway");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        find(event.getRouteParameters())
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<PathwayBundle> find(RouteParameters named) {
        var key = named.get("key").orElse("");
        return named.getInteger("version")
                .map(number -> pathways.version(key, number))
                .orElseGet(() -> pathways.current(key));
    }

    private void show(PathwayBundle bundle) {
        title = bundle.settings().name();
        toFill.clear();
        removeAll();
        var versions = pathways.versions(bundle.key());
        var when = clocks.here();
        add(new PathwayHeader(bundle, versions, when));
        var sheet = new TabSheet();
        sheet.setWidthFull();
        var diagram =
                tab(sheet, "Diagram", () -> new DiagramPart(bundle, check.check(bundle.pathwayFiles()), roles::label));
        tab(sheet, "Forms", () -> new FormsPart(bundle, renderer));
        tab(sheet, "Decisions", () -> new DecisionsPart(bundle));
        tab(sheet, "Words and settings", () -> new SettingsPart(bundle.settings(), roles::label));
        tab(sheet, "History", () -> new HistoryPart(versions, bundle.version(), people, when));
        sheet.addSelectedChangeListener(changed -> fill(changed.getSelectedTab()));
        fill(diagram);
        add(sheet);
    }

    /** What a tab shows is made when it is first looked at. */
    private Tab tab(TabSheet sheet, String name, Supplier<Component> content) {
        var place = new Div();
        place.addClassName("pathway-part");
        var tab = sheet.add(name, place);
        toFill.put(tab, () -> place.add(content.get()));
        return tab;
    }

    private void fill(Tab tab) {
        Optional.ofNullable(toFill.remove(tab)).ifPresent(Runnable::run);
    }

    @Override
    public String getPageTitle() {
        return title + " – Lodestar";
    }
}
