package org.lodestar.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.lodestar.platform.districts.District;
import org.lodestar.platform.districts.Districts;
import org.lodestar.ui.words.Words;

/** The operator's page: which districts live here. An operator sees no student of any of them. */
@Route(value = "districts", layout = MainLayout.class)
@PageTitle("Districts – Lodestar")
@RolesAllowed("OPERATOR")
class DistrictsView extends Div {

    DistrictsView(Districts districts) {
        addClassName("page");
        var all = districts.all();
        add(new H1("Districts"), new Paragraph(Words.count(all.size(), "district lives", "districts live") + " here."));
        var list = new UnorderedList();
        list.addClassName("plain-list");
        all.forEach(district -> list.add(row(district)));
        add(list);
    }

    private static ListItem row(District district) {
        var name = new Span(district.name());
        name.addClassName("strong");
        return new ListItem(
                name,
                new Span(Words.dotted("", district.key(), district.timeZone().getId())));
    }
}
