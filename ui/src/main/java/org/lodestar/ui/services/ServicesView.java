package org.lodestar.ui.services;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.platform.hsds.DirectoryExport;
import org.lodestar.platform.hsds.ServiceDetails;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.services.Directory;
import org.lodestar.platform.services.DirectoryEntry;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.security.SignedInPerson;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.Words;

/** The directory: what there is for students here, who gives it and where. To look at; pathways arrange it. */
@Route(value = "services", layout = MainLayout.class)
@PageTitle("Services – Lodestar")
@Needs
class ServicesView extends Div {

    private static final String EVERYTHING = "All kinds";
    private static final int MOST_SHOWN = 200;

    private final transient ServiceDetails details;
    private final Set<UUID> told;
    private final List<DirectoryEntry> all;
    private final TextField text = new TextField();
    private final Select<String> category = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Div list = new Div();

    ServicesView(Directory directory, ServiceDetails details, DirectoryExport export, SignedInPerson person) {
        this.details = details;
        told = details.told();
        all = directory.services(null);
        addClassNames("page", "services");
        text.setPlaceholder(Say.it("Search services"));
        text.setAriaLabel(Say.it("Search services"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> draw());
        category.setAriaLabel(Say.it("Kind of service"));
        category.setItems(Stream.concat(
                        Stream.of(EVERYTHING),
                        all.stream().map(DirectoryEntry::category).distinct().sorted())
                .toList());
        category.setItemLabelGenerator(each -> Say.it(Words.capital(each)));
        category.setValue(EVERYTHING);
        category.addValueChangeListener(change -> draw());
        found.addClassName("quiet");
        found.getElement().setAttribute("role", "status");
        var filters = new Div(text, category);
        filters.addClassName("services-filters");
        add(new H1(Say.it("Services")), deeds(export, person), filters, found, list);
        draw();
    }

    private static Div deeds(DirectoryExport export, SignedInPerson person) {
        var deeds = new Div();
        deeds.addClassName("services-deeds");
        if (person.mayOneOf(Right.MANAGE_SERVICES)) {
            deeds.add(
                    new Anchor("services/import", Say.it("Import services")),
                    new Anchor(
                            DownloadHandler.fromInputStream(asked -> {
                                var zip = export.zip();
                                return new DownloadResponse(
                                        new ByteArrayInputStream(zip), "directory.zip", "application/zip", zip.length);
                            }),
                            Say.it("Download all (HSDS)")));
        }
        return deeds;
    }

    private void draw() {
        var shown = all.stream().filter(this::wanted).toList();
        found.setText(words(shown.size()));
        list.removeAll();
        var byCategory = shown.stream()
                .limit(MOST_SHOWN)
                .collect(Collectors.groupingBy(DirectoryEntry::category, TreeMap::new, Collectors.toList()));
        byCategory.forEach((kind, services) -> list.add(new ServiceGroup(Words.capital(kind), services, this::more)));
    }

    private Optional<MorePart> more(DirectoryEntry service) {
        return told.contains(service.id())
                ? Optional.of(new MorePart(service.id(), service.name(), details::of))
                : Optional.empty();
    }

    private boolean wanted(DirectoryEntry service) {
        var looked = text.getValue().strip().toLowerCase(Locale.ROOT);
        var said = String.join(" ", service.name(), service.description(), service.providerName(), service.category());
        return (EVERYTHING.equals(category.getValue()) || service.category().equals(category.getValue()))
                && said.toLowerCase(Locale.ROOT).contains(looked);
    }

    private String words(int count) {
        if (all.isEmpty()) {
            return Say.it("No service is listed yet. What your district offers students appears here.");
        }
        if (count == 0) {
            return Say.it("Nothing matches. Take a filter away to see more.");
        }
        var words = Say.count(count, "{0} service", "{0} services") + ".";
        return count > MOST_SHOWN
                ? Say.it("{0} The first {1} are shown: search to narrow it down.", words, MOST_SHOWN)
                : words;
    }
}
