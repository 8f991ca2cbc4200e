package org.lodestar.ui.services;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.platform.services.Directory;
import org.lodestar.platform.services.DirectoryEntry;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.words.Words;

/** The directory: what there is for students here, who gives it and where. To look at; pathways arrange it. */
@Route(value = "services", layout = MainLayout.class)
@PageTitle("Services – Lodestar")
@Needs
class ServicesView extends Div {

    private static final String EVERYTHING = "All kinds";

    private final List<DirectoryEntry> all;
    private final TextField text = new TextField();
    private final Select<String> category = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Div list = new Div();

    ServicesView(Directory directory) {
        all = directory.services(null);
        addClassNames("page", "services");
        text.setPlaceholder("Search services");
        text.setAriaLabel("Search services");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> draw());
        category.setAriaLabel("Kind of service");
        category.setItems(Stream.concat(
                        Stream.of(EVERYTHING),
                        all.stream().map(DirectoryEntry::category).distinct().sorted())
                .toList());
        category.setItemLabelGenerator(Words::capital);
        category.setValue(EVERYTHING);
        category.addValueChangeListener(change -> draw());
        found.addClassName("quiet");
        found.getElement().setAttribute("role", "status");
        var filters = new Div(text, category);
        filters.addClassName("services-filters");
        add(new H1("Services"), filters, found, list);
        draw();
    }

    private void draw() {
        var shown = all.stream().filter(this::wanted).toList();
        found.setText(words(shown.size()));
        list.removeAll();
        var byCategory = shown.stream()
                .collect(Collectors.groupingBy(DirectoryEntry::category, TreeMap::new, Collectors.toList()));
        byCategory.forEach((kind, services) -> list.add(new ServiceGroup(Words.capital(kind), services)));
    }

    private boolean wanted(DirectoryEntry service) {
        var looked = text.getValue().strip().toLowerCase(Locale.ROOT);
        var said = String.join(" ", service.name(), service.description(), service.providerName(), service.category());
        return (EVERYTHING.equals(category.getValue()) || service.category().equals(category.getValue()))
                && said.toLowerCase(Locale.ROOT).contains(looked);
    }

    private String words(int count) {
        if (all.isEmpty()) {
            return "No service is listed yet. What your district offers students appears here.";
        }
        return count == 0
                ? "Nothing matches. Take a filter away to see more."
                : Words.count(count, "service", "services") + ".";
    }
}
