package org.lodestar.ui.pathways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lodestar.processes.pathways.PathwayBundle;
import org.lodestar.processes.pathways.PathwaySummary;
import org.lodestar.processes.pathways.Pathways;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.tables.PlainTable;
import org.lodestar.ui.words.When;

/** Every pathway with its version, and the switch that offers it in Refer. */
final class PathwayList extends Div {

    private final transient Pathways pathways;
    private final transient When when;

    PathwayList(Pathways pathways, List<PathwaySummary> all, When when) {
        this.pathways = pathways;
        this.when = when;
        var table = new PlainTable("Pathways", "Pathway", "Version", "Published", "Draft", "Offered");
        all.forEach(each -> table.row(name(each), version(each), published(each), draft(each), offered(each)));
        add(table);
    }

    private Component name(PathwaySummary summary) {
        var link = new Anchor("pathways/" + summary.key(), summary.name());
        var need = new Span(pathways.current(summary.key())
                .map(PathwayBundle::settings)
                .map(settings -> settings.need())
                .orElse(""));
        need.addClassName("quiet");
        var both = new Div(link, need);
        both.addClassName("stacked");
        return both;
    }

    private static Component version(PathwaySummary summary) {
        return new Span(summary.version() == 0 ? "never published" : Integer.toString(summary.version()));
    }

    private Component published(PathwaySummary summary) {
        var at = summary.publishedAt();
        return at == null ? new Span("–") : when.span(when.at(at), at);
    }

    private static Component draft(PathwaySummary summary) {
        return new Span(summary.hasDraft() ? "a draft waits" : "none");
    }

    private Component offered(PathwaySummary summary) {
        var box = new Checkbox(summary.active());
        box.setAriaLabel(summary.name() + " is offered in Refer");
        box.setEnabled(summary.version() > 0);
        box.addValueChangeListener(changed -> {
            pathways.activate(summary.key(), changed.getValue());
            Toast.done(
                    changed.getValue()
                            ? summary.name() + " is offered in Refer again."
                            : summary.name() + " is no longer offered. Cases under way go on.");
        });
        return box;
    }
}
