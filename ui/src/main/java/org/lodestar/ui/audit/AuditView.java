package org.lodestar.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.students.Student;
import org.lodestar.platform.students.Students;
import org.lodestar.platform.trails.TrailEntry;
import org.lodestar.platform.trails.TrailPage;
import org.lodestar.platform.trails.Trails;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.tables.PlainTable;
import org.lodestar.ui.words.Addresses;
import org.lodestar.ui.words.Clocks;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** Who read and changed what? Newest first; a person's or a student's trail by the address, like {@code audit?student=…}. */
@Route(value = "audit", layout = MainLayout.class)
@PageTitle("Audit – Lodestar")
@Needs(value = Right.SEE_AUDIT, inWholeDistrict = true)
class AuditView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final transient Trails trails;
    private final transient People people;
    private final transient Students students;
    private final transient When when;
    private final TrailBar bar;
    private final Paragraph word = new Paragraph();
    private final Div list = new Div();
    private final Button more = new Button(Say.it("Show earlier"), clicked -> next());
    private @Nullable PlainTable table;
    private @Nullable Long after;

    AuditView(Trails trails, People people, Students students, Clocks clocks) {
        this.trails = trails;
        this.people = people;
        this.students = students;
        this.when = clocks.here();
        addClassNames("page", "page-wide", "audit");
        bar = new TrailBar(trails, people, this::show);
        word.addClassName("quiet");
        word.getElement().setAttribute("role", "status");
        add(new H1(Say.it("Audit")), bar, new VerifyPart(trails), word, list, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var person = id(asked.getSingleParameter("person")).flatMap(people::find);
        var student = id(asked.getSingleParameter("student")).filter(students::maySee);
        bar.start(
                person.orElse(null),
                student.orElse(null),
                student.flatMap(students::forMachinery).map(Student::name).orElse(null));
        show();
    }

    private static Optional<UUID> id(Optional<String> text) {
        return text.flatMap(Addresses::id);
    }

    private void show() {
        list.removeAll();
        table = new PlainTable(
                Say.it("Who read and changed what"),
                Say.it("When"),
                Say.it("Who"),
                Say.it("What"),
                Say.it("About"),
                Say.it("Why"),
                Say.it("From"));
        after = null;
        var first = trails.page(bar.filter(), null, PAGE);
        word.setText(first.entries().isEmpty() ? Say.it("There is no entry like this.") : Say.it("Newest first."));
        if (!first.entries().isEmpty()) {
            list.add(table);
        }
        fill(first);
    }

    private void next() {
        fill(trails.page(bar.filter(), after, PAGE));
    }

    private void fill(TrailPage page) {
        page.entries().forEach(this::row);
        after = page.next();
        more.setVisible(after != null);
    }

    private void row(TrailEntry told) {
        var entry = told.entry();
        if (table != null) {
            table.row(
                    when.span(when.at(entry.at()), entry.at()),
                    new Span(entry.actorName()),
                    new Span(ActionWords.action(entry.action())),
                    new Span(ActionWords.about(told)),
                    new Span(entry.reason() == null ? "" : entry.reason()),
                    new Span(ActionWords.from(told)));
        }
    }
}
