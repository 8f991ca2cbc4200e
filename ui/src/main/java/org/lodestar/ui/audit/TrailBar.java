package org.lodestar.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.people.People;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.platform.trails.TrailFilter;
import org.lodestar.platform.trails.Trails;
import org.lodestar.ui.words.Say;

/** What is looked for in the audit, and a way to take it along. */
final class TrailBar extends Div {

    private final ComboBox<StaffMember> person = new ComboBox<>(Say.it("Who"));
    private final ComboBox<String> action = new ComboBox<>(Say.it("What"));
    private final DatePicker from = new DatePicker(Say.it("From"));
    private final DatePicker to = new DatePicker(Say.it("To"));
    private final Span studentName = new Span();
    private final Div aboutStudent = new Div(studentName);
    private final transient Runnable show;
    private @Nullable UUID student;
    private boolean starting;

    TrailBar(Trails trails, People people, Runnable show) {
        this.show = show;
        addClassName("trail-bar");
        person.setPlaceholder(Say.it("Anybody"));
        person.setItemLabelGenerator(StaffMember::name);
        person.setItems(
                query -> people.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        person.setClearButtonVisible(true);
        action.setPlaceholder(Say.it("Anything"));
        action.setItems(trails.actions());
        action.setItemLabelGenerator(ActionWords::action);
        action.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        var everybody = new Button(Say.it("All students"), clicked -> {
            student = null;
            aboutStudent.setVisible(false);
            show.run();
        });
        everybody.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        aboutStudent.add(everybody);
        aboutStudent.addClassName("trail-student");
        DownloadHandler csv = asked -> {
            asked.setFileName("audit.csv");
            asked.setContentType("text/csv; charset=utf-8");
            TrailCsv.write(trails, filter(), asked.getOutputStream());
        };
        var file = new Anchor(csv, Say.it("Download as CSV"));
        file.getElement().setAttribute("download", "audit.csv");
        add(person, action, from, to, aboutStudent, file);
        person.addValueChangeListener(change -> changed());
        action.addValueChangeListener(change -> changed());
        from.addValueChangeListener(change -> changed());
        to.addValueChangeListener(change -> changed());
    }

    /** What the address asks for; tells nobody. */
    void start(@Nullable StaffMember who, @Nullable UUID about, @Nullable String name) {
        starting = true;
        person.setValue(who);
        student = about;
        studentName.setText(Say.it("About {0}", name));
        aboutStudent.setVisible(about != null);
        starting = false;
    }

    TrailFilter filter() {
        return new TrailFilter(
                person.isEmpty() ? null : person.getValue().id(),
                student,
                action.isEmpty() ? null : action.getValue(),
                from.getValue(),
                to.getValue());
    }

    private void changed() {
        if (!starting) show.run();
    }
}
