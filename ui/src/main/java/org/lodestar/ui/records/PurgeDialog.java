package org.lodestar.ui.records;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.lodestar.platform.retention.Purges;
import org.lodestar.platform.students.Student;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.signin.ProveAgain;

/** Asks for the student's name before everything about them is deleted. */
final class PurgeDialog extends Dialog {

    private final transient Student student;
    private final transient Purges purges;
    private final TextField name = new TextField("Type the student’s name");

    PurgeDialog(Student student, Purges purges, ProveAgain prove) {
        this.student = student;
        this.purges = purges;
        setHeaderTitle("Purge this record");
        setWidth("min(32rem, 94vw)");
        var who = new Span(student.name());
        who.addClassName("strong");
        name.setWidthFull();
        name.setManualValidation(true);
        name.addValueChangeListener(change -> name.setInvalid(false));
        add(
                new Paragraph("All referrals, forms, files, notes, consents, services and outcomes of this student are"
                        + " deleted for good. The audit keeps that it was done, without the name."),
                new Paragraph(
                        student.active()
                                ? "The roster’s own line stays, because the student is still enrolled."
                                : "The roster’s line goes too, because the student has left."),
                new Paragraph(who),
                name);
        var go = new Button("Purge for good", clicked -> prove.before(this::send));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button("Keep it", clicked -> close()), go);
        addOpenedChangeListener(change -> name.focus());
    }

    private void send() {
        RecordDeeds.refusal(() -> purges.student(student.id(), name.getValue()))
                .ifPresentOrElse(this::refused, this::purged);
    }

    private void refused(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
        name.focus();
    }

    private void purged() {
        close();
        Toast.done("The record is purged.");
        UI.getCurrent().navigate("students");
    }
}
