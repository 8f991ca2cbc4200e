package org.lodestar.ui.schools;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import org.lodestar.platform.districts.School;
import org.lodestar.platform.districts.Schools;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.students.Headcount;
import org.lodestar.platform.students.Headcounts;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.tables.PlainTable;
import org.lodestar.ui.words.Say;

/** The district's schools with how many learn and work there. */
@Route(value = "schools", layout = MainLayout.class)
@PageTitle("Schools – Lodestar")
@Needs({Right.MANAGE_PEOPLE, Right.MANAGE_ROSTERS})
class SchoolsView extends Div {

    SchoolsView(Schools schools, Headcounts headcounts) {
        addClassName("page");
        add(new H1(Say.it("Schools")));
        var all = schools.all();
        if (all.isEmpty()) {
            var nothing = new Paragraph(new Anchor("rosters", Say.it("Import a roster")));
            nothing.add(Say.it(" and the schools appear here."));
            nothing.addClassName("nothing");
            add(nothing);
            return;
        }
        var counts = headcounts.bySchool();
        var table = new PlainTable(
                Say.it("Schools"), Say.it("School"), Say.it("Students"), Say.it("Staff"), Say.it("Roster id"));
        table.addClassName("compact");
        all.forEach(school -> addRow(table, school, counts.getOrDefault(school.id(), new Headcount(0, 0))));
        add(table);
    }

    private static void addRow(PlainTable table, School school, Headcount count) {
        table.row(school.name(), number(count.students()), number(count.staff()), school.sourceId());
    }

    private static String number(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
