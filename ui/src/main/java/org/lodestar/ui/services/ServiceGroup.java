package org.lodestar.ui.services;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lodestar.platform.hsds.ServiceDetail;
import org.lodestar.platform.services.DirectoryEntry;
import org.lodestar.ui.words.Words;

/** The services of one kind. */
final class ServiceGroup extends Section {

    ServiceGroup(String kind, List<DirectoryEntry> services, Function<UUID, List<ServiceDetail>> details) {
        getElement().setAttribute("aria-label", kind);
        var list = new UnorderedList();
        list.addClassName("service-list");
        list.getElement().setAttribute("role", "list");
        services.forEach(service -> list.add(line(service, details)));
        add(new H2(kind), list);
    }

    private static ListItem line(DirectoryEntry service, Function<UUID, List<ServiceDetail>> details) {
        var where = service.schoolName() == null ? "whole district" : service.schoolName();
        var quiet = new Div(Words.dotted(
                service.providerName(), where, service.consentNeeded() ? "the family must agree first" : null));
        quiet.addClassName("quiet");
        var line = new ListItem(new H3(service.name()), quiet);
        if (!service.description().isBlank()) {
            line.add(new Paragraph(service.description()));
        }
        line.add(new MorePart(service.id(), service.name(), details));
        return line;
    }
}
