package org.lodestar.ui.records;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.corrections.Correctable;
import org.lodestar.platform.corrections.Corrections;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.students.Student;
import org.lodestar.ui.shell.Toast;

/** Asks what is wrong, what is right, and why. */
final class CorrectDialog extends Dialog {

    private final transient Student student;
    private final transient Corrections corrections;
    private final transient Runnable changed;
    private final ComboBox<Correctable> what = new ComboBox<>("What is wrong?");
    private final TextArea right = new TextArea("What is right?");
    private final TextField why = new TextField("Why?");

    private CorrectDialog(Student student, Corrections corrections, List<Correctable> all, Runnable changed) {
        this.student = student;
        this.corrections = corrections;
        this.changed = changed;
        setHeaderTitle("Correct the record");
        setWidth("min(36rem, 94vw)");
        what.setItems(all);
        what.setItemLabelGenerator(each -> each.about() + ": " + each.label());
        what.setWidthFull();
        what.setPlaceholder("Type a word of it");
        what.addValueChangeListener(chosen -> right.setValue(
                chosen.getValue() == null || chosen.getValue().value() == null
                        ? ""
                        : chosen.getValue().value()));
        right.setWidthFull();
        right.setMaxLength(4000);
        right.setHelperText("It shows what the record says now.");
        why.setWidthFull();
        why.setMaxLength(500);
        why.setPlaceholder("What the family showed you");
        List.<HasValidation>of(what, right, why).forEach(field -> field.setManualValidation(true));
        List.<HasValue<?, ?>>of(what, right, why)
                .forEach(field -> field.addValueChangeListener(change -> wrong(what, null, right, why)));
        add(
                new Paragraph(
                        "The value before is kept and shown beside the correction. The next roster does not undo it."),
                what,
                right,
                why);
        var go = new Button("Correct", clicked -> send());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", clicked -> close()), go);
    }

    static void open(Student student, Corrections corrections, Runnable changed) {
        try {
            new CorrectDialog(student, corrections, corrections.correctable(student.id()), changed).open();
        } catch (Refused refused) {
            Toast.problem(String.valueOf(refused.getMessage()));
        }
    }

    private void send() {
        if (what.isEmpty()) {
            wrong(what, "Choose what is wrong.", right, why);
            what.focus();
        } else if (why.getValue().isBlank()) {
            wrong(why, "Say why this is corrected, for instance what the family showed you.", what, right);
            why.focus();
        } else {
            RecordDeeds.refusal(
                            () -> corrections.correct(student.id(), what.getValue(), right.getValue(), why.getValue()))
                    .ifPresentOrElse(this::refused, this::corrected);
        }
    }

    private void refused(String words) {
        wrong(right, words, what, why);
        right.focus();
    }

    /** Says what is wrong with one field, or with none where there are no words. */
    private static void wrong(HasValidation field, @Nullable String words, HasValidation... others) {
        for (var other : others) {
            other.setInvalid(false);
        }
        field.setErrorMessage(words == null ? "" : words);
        field.setInvalid(words != null);
    }

    private void corrected() {
        close();
        changed.run();
        Toast.done("Corrected. The value before is kept.");
    }
}
