package org.lodestar.ui.students;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.students.Guardian;
import org.lodestar.platform.students.Student;
import org.lodestar.ui.words.Initials;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;
import org.lodestar.ui.words.Words;
import org.springframework.web.util.UriUtils;

/** Who this is, which languages are spoken, and how to reach the family. */
final class StudentHead extends Div {

    private final Div deeds = new Div();

    StudentHead(Student student, When when) {
        addClassName("student-head");
        var refer = new Anchor("refer/" + student.id(), Say.it("Refer {0}", student.givenName()));
        refer.addClassName("button-link");
        var who = new Div(
                new H1(student.name()),
                quiet(Words.dotted(
                        Words.grade(student.grade()),
                        student.schoolName(),
                        student.studentNumber() == null ? null : Say.it("No. {0}", student.studentNumber()),
                        student.active() ? null : Say.it("no longer enrolled"))),
                quiet(Words.dotted(language(student), born(student.birthDate(), when))));
        who.addClassName("student-who");
        if (student.interpreterNeeded()) {
            who.add(interpreter(student));
        }
        deeds.addClassName("student-deeds");
        deeds.add(refer);
        var top = new Div(new Initials(student.name()), who, deeds);
        top.addClassName("student-top");
        add(top, guardians(student));
    }

    void addDeeds(Component menu) {
        deeds.add(menu);
    }

    private static Paragraph interpreter(Student student) {
        var words = new Paragraph(Say.it(
                "Interpreter needed{0}", (student.homeLanguage() == null ? "" : " (" + student.homeLanguage() + ")")));
        words.addClassName("alert-word");
        return words;
    }

    private static @Nullable String language(Student student) {
        return student.homeLanguage() == null || student.homeLanguage().isBlank()
                ? null
                : Say.it("speaks {0} at home", student.homeLanguage());
    }

    private static @Nullable String born(@Nullable LocalDate birthday, When when) {
        return birthday == null
                ? null
                : Say.it(
                        "{0} years old, born {1}",
                        Period.between(birthday, when.today()).getYears(), when.date(birthday));
    }

    private static UnorderedList guardians(Student student) {
        var list = new UnorderedList();
        list.addClassName("guardians");
        list.getElement().setAttribute("role", "list");
        list.getElement().setAttribute("aria-label", Say.it("Family"));
        student.guardians().forEach(guardian -> list.add(line(guardian)));
        if (student.guardians().isEmpty()) {
            var nobody = new ListItem(Say.it("The roster names nobody of the family."));
            nobody.addClassName("quiet");
            list.add(nobody);
        }
        return list;
    }

    private static ListItem line(Guardian guardian) {
        var name = new Span(guardian.name());
        name.addClassName("strong");
        var more = new Span(Words.dotted(guardian.relationship(), guardian.language()));
        more.addClassName("quiet");
        var line = new ListItem(name, more);
        if (guardian.phone() != null && !guardian.phone().isBlank()) {
            line.add(new Anchor("tel:" + guardian.phone().replaceAll("[^+\\d]", ""), guardian.phone()));
        }
        if (guardian.email() != null && !guardian.email().isBlank()) {
            line.add(new Anchor(mail(guardian.email()), guardian.email()));
        }
        return line;
    }

    /** Encoded, so that an address from a roster cannot bring recipients or words along. */
    private static String mail(String address) {
        return "mailto:" + UriUtils.encode(address, StandardCharsets.UTF_8).replace("%40", "@");
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        paragraph.setVisible(!words.isBlank());
        return paragraph;
    }
}
