package org.lodestar.ui.services;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lodestar.platform.services.DirectoryEntry;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.Words;

/** The services of one kind. */
final class ServiceGroup extends Section {

    ServiceGroup(String kind, List<DirectoryEntry> services, Function<DirectoryEntry, Optional<MorePart>> more) {
        getElement().setAttribute("aria-label", kind);
        var list = new UnorderedList();
        list.addClassName("service-list");
        list.getElement().setAttribute("role", "list");
        services.forEach(service -> {
            var line = line(service);
            more.apply(service).ifPresent(line::add);
            list.add(line);
        });
        add(new H2(kind), list);
    }

    private static ListItem line(DirectoryEntry service) {
        var where = service.schoolName() == null ? "whole district" : service.schoolName();
        var quiet = new Div(Words.dotted(
                service.providerName(), where, service.consentNeeded() ? Say.it("the family must agree first") : null));
        quiet.addClassName("quiet");
        var line = new ListItem(new H3(service.name()), quiet);
        if (!service.description().isBlank()) {
            line.add(new Paragraph(service.description()));
        }
        return line;
    }
}
