package org.lodestar.ui.refer;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import org.lodestar.platform.students.StudentRow;
import org.lodestar.platform.students.Students;
import org.lodestar.ui.limits.PersonPace;
import org.lodestar.ui.words.Words;

/** Who is this about? My own students come first; accents and typos are forgiven. */
final class WhoPart extends Section {

    private final ComboBox<StudentRow> student = new ComboBox<>("Student");
    private final Paragraph nobody = new Paragraph("This request is about no student.");

    WhoPart(Students students, PersonPace pace, Runnable onChange) {
        getElement().setAttribute("aria-label", "Who");
        student.setPlaceholder("Type a name or a student number");
        student.setItemLabelGenerator(WhoPart::said);
        student.setRenderer(new ComponentRenderer<>(WhoPart::line));
        student.setItems(query -> {
            var typed = query.getFilter().orElse("");
            var from = query.getOffset();
            var most = query.getLimit();
            return pace.search(() -> students.search(typed, from, most)).orElse(List.of()).stream();
        });
        student.setPageSize(30);
        student.setClearButtonVisible(true);
        student.setAutofocus(true);
        student.setWidthFull();
        student.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        nobody.setVisible(false);
        add(new H2("Who?"), student, nobody);
    }

    private static String said(StudentRow row) {
        return Words.dotted(row.name(), Words.grade(row.grade()));
    }

    private static Div line(StudentRow row) {
        var name = new Span(row.name());
        name.addClassName("strong");
        var more = new Span(Words.dotted(
                Words.grade(row.grade()), row.schoolName(), row.studentNumber(), row.mine() ? "your class" : null));
        more.addClassName("quiet");
        var line = new Div(name, more);
        line.addClassName("student-line");
        return line;
    }

    Optional<StudentRow> chosen() {
        return student.getOptionalValue();
    }

    void choose(StudentRow row) {
        student.setValue(row);
    }

    /** A request about nobody asks for no student, but keeps the one chosen in case the need changes again. */
    void needed(boolean needed) {
        student.setVisible(needed);
        nobody.setVisible(!needed);
    }
}
