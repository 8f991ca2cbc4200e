package org.lodestar.ui.students;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.students.StudentRow;
import org.lodestar.platform.students.Students;
import org.lodestar.ui.limits.PersonPace;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.words.Say;

/** Finds a student among those I may see, mine first; read page by page as one scrolls. The address keeps what was looked for. */
@Route(value = "students", layout = MainLayout.class)
@PageTitle("Students – Lodestar")
@Needs(Right.SEE_STUDENTS)
class StudentsView extends Div implements BeforeEnterObserver {

    private final transient Students students;
    private final transient PersonPace pace;
    private final TextField search = new TextField();
    private final Paragraph found = new Paragraph();
    private final VirtualList<StudentRow> list = new VirtualList<>();
    private final CallbackDataProvider<StudentRow, Void> data;
    private String looked = "";
    private int count;

    StudentsView(Students students, PersonPace pace) {
        this.students = students;
        this.pace = pace;
        addClassNames("page", "students");
        search.addClassName("students-search");
        search.setPlaceholder(Say.it("Name or student number"));
        search.setAriaLabel(Say.it("Find a student"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                remember();
                look();
            }
        });
        found.addClassName("quiet");
        found.getElement().setAttribute("role", "status");
        data = DataProvider.fromCallbacks(
                asked -> students.search(looked, asked.getOffset(), asked.getLimit()).stream(), asked -> {
                    asked.getOffset();
                    asked.getLimit();
                    return count;
                });
        list.setRenderer(StudentLine.renderer());
        list.getElement().setAttribute("aria-label", Say.it("Students"));
        add(new H1(Say.it("Students")), search, found, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        look();
        list.setDataProvider(data);
    }

    private void look() {
        var wanted = search.getValue();
        var counted = pace.search(() -> students.count(wanted));
        if (counted.isEmpty()) {
            return;
        }
        looked = wanted;
        count = counted.get();
        found.setText(words());
        list.setVisible(count > 0);
        data.refreshAll();
    }

    private String words() {
        var typed = looked.strip();
        if (count > 0) {
            return Say.count(count, "{0} student", "{0} students")
                    + (typed.isEmpty() ? Say.it(", those of your classes first.") : Say.it(", the best match first."));
        }
        return typed.isEmpty()
                ? Say.it(
                        "No student is yours to see yet. They appear here once the district's roster is in and you have a role at a school.")
                : Say.it("Nobody is called “{0}”. Try fewer letters, or the student number.", typed);
    }

    private void remember() {
        var query = search.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of("q", search.getValue()));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("students", query)));
    }
}
