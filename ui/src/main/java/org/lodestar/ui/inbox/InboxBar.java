package org.lodestar.ui.inbox;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.School;
import org.lodestar.platform.inbox.InboxCounts;
import org.lodestar.platform.inbox.InboxFilter;
import org.lodestar.platform.inbox.InboxView;
import org.lodestar.processes.pathways.PathwaySummary;
import org.lodestar.ui.words.Words;

/** Whose work is shown, and the filters over it. */
final class InboxBar extends Div {

    private static final int MOST_COUNTED = 1000;
    private static final Map<InboxView, String> NAMES =
            Map.of(InboxView.MINE, "Mine", InboxView.TEAMS, "My teams", InboxView.FOLLOWING, "Following");

    private final Map<InboxView, Span> counts = new EnumMap<>(InboxView.class);
    private final Map<InboxView, Tab> tabs = new EnumMap<>(InboxView.class);
    private final Tabs chosen = new Tabs();
    private final ComboBox<School> school = new ComboBox<>();
    private final ComboBox<PathwaySummary> pathway = new ComboBox<>();
    private final TextField text = new TextField();

    InboxBar(List<School> schools, List<PathwaySummary> pathways, Runnable onChange) {
        addClassName("inbox-bar");
        NAMES.keySet().stream().sorted().forEach(this::addTab);
        chosen.getElement().setAttribute("aria-label", "Whose work");
        school.setItems(schools);
        school.setItemLabelGenerator(School::name);
        school.setVisible(schools.size() > 1);
        pathway.setItems(pathways);
        pathway.setItemLabelGenerator(PathwaySummary::name);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        label(school, "School");
        label(pathway, "Pathway");
        text.setPlaceholder("Filter");
        text.setAriaLabel("Filter by student or step");
        chosen.addSelectedChangeListener(changed -> run(changed.isFromClient(), onChange));
        school.addValueChangeListener(changed -> onChange.run());
        pathway.addValueChangeListener(changed -> onChange.run());
        text.addValueChangeListener(changed -> onChange.run());
        var filters = new Div(school, pathway, text);
        filters.addClassName("inbox-filters");
        add(chosen, filters);
    }

    private void addTab(InboxView view) {
        var count = new Span();
        count.addClassName("count");
        var tab = new Tab(new Span(NAMES.get(view)), count);
        counts.put(view, count);
        tabs.put(view, tab);
        chosen.add(tab);
    }

    private static <T> void label(ComboBox<T> box, String words) {
        box.setPlaceholder(words);
        box.setAriaLabel(words);
        box.setClearButtonVisible(true);
    }

    private static void run(boolean asked, Runnable onChange) {
        if (asked) {
            onChange.run();
        }
    }

    void show(InboxCounts now) {
        counts.get(InboxView.MINE).setText(Words.bounded(now.mine(), MOST_COUNTED));
        counts.get(InboxView.TEAMS).setText(Words.bounded(now.teams(), MOST_COUNTED));
        counts.get(InboxView.FOLLOWING).setText(Words.bounded(now.following(), MOST_COUNTED));
    }

    void choose(InboxView view) {
        chosen.setSelectedTab(tabs.get(view));
    }

    InboxView view() {
        return tabs.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(InboxView.MINE);
    }

    boolean filtered() {
        return !school.isEmpty() || !pathway.isEmpty() || !text.isEmpty();
    }

    InboxFilter filter() {
        return new InboxFilter(
                school.getOptionalValue().map(School::id).orElse(null),
                pathway.getOptionalValue().map(PathwaySummary::key).orElse(null),
                blankToNull(text.getValue()));
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
