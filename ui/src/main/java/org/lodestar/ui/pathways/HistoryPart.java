package org.lodestar.ui.pathways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.processes.pathways.PathwayVersionRow;
import org.lodestar.ui.tables.PlainTable;
import org.lodestar.ui.words.When;

/** Every published version: what changed, who published it and when. */
final class HistoryPart extends Div {

    HistoryPart(List<PathwayVersionRow> versions, int shown, People people, When when) {
        var table = new PlainTable("Versions", "Version", "What changed", "Published", "By", "");
        versions.stream()
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .forEach(row -> table.row(
                        name(row, shown),
                        new Span(row.note().isBlank() ? "–" : row.note()),
                        when.span(when.at(row.publishedAt()), row.publishedAt()),
                        new Span(by(row.publishedBy(), people)),
                        new Span(row.current() ? "current" : "")));
        add(table);
    }

    private static Component name(PathwayVersionRow row, int shown) {
        var words = "Version " + row.number();
        return row.number() == shown
                ? new Span(words + " (shown)")
                : new Anchor("pathways/" + row.key() + "/" + row.number(), words);
    }

    private static String by(@Nullable UUID person, People people) {
        return person == null
                ? "the library"
                : people.find(person).map(StaffMember::name).orElse("somebody no longer here");
    }
}
