package org.lodestar.ui.inbox;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.inbox.WorkItem;
import org.lodestar.platform.referrals.Referral;
import org.lodestar.platform.students.Guardian;
import org.lodestar.platform.students.Student;
import org.lodestar.ui.words.When;
import org.lodestar.ui.words.Words;

/** Who this is about and why: the few lines one reads before talking with a family. */
final class AboutPart extends Div {

    AboutPart(WorkItem item, @Nullable Student student, @Nullable Referral referral, When when) {
        addClassName("about");
        if (student == null) {
            add(new H2(item.subject()));
        } else {
            aboutStudent(student);
        }
        if (referral != null) {
            add(why(referral, when));
        }
    }

    private void aboutStudent(Student student) {
        var name = new H2(new Anchor("students/" + student.id(), student.name()));
        var essentials = new Paragraph(Words.dotted(Words.grade(student.grade()), student.schoolName()));
        var language = new Paragraph(language(student));
        essentials.addClassName("essentials");
        language.addClassName("essentials");
        add(name, essentials, language);
        if (!student.guardians().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("guardians");
            student.guardians().forEach(guardian -> list.add(line(guardian)));
            add(list);
        }
    }

    private static String language(Student student) {
        var speaks = student.homeLanguage() == null || student.homeLanguage().isBlank()
                ? ""
                : "speaks " + student.homeLanguage() + " at home";
        return Words.dotted(speaks, student.interpreterNeeded() ? "interpreter needed" : "no interpreter needed");
    }

    private static ListItem line(Guardian guardian) {
        var item = new ListItem(new Span(Words.dotted(guardian.name(), guardian.relationship(), guardian.language())));
        if (guardian.phone() != null && !guardian.phone().isBlank()) {
            item.add(new Anchor("tel:" + guardian.phone().replaceAll("[^+\\d]", ""), guardian.phone()));
        }
        return item;
    }

    private static Paragraph why(Referral referral, When when) {
        var why = new Paragraph();
        why.addClassName("why");
        var label = new Span("Why: ");
        label.addClassName("strong");
        var by = when.span(
                " — " + referral.referredByName() + ", " + when.day(referral.submittedAt()), referral.submittedAt());
        by.addClassName("quiet");
        why.add(label, new Span(referral.summary()), by);
        return why;
    }
}
