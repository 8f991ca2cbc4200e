package org.lodestar.ui.records;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.lodestar.platform.openings.Openings;
import org.lodestar.platform.openings.Reason;

/** Stands in a record's place until somebody who does not work with the student has said why they open it. */
public final class WhyPart extends Section {

    private static final String OTHER = "Something else";

    private final RadioButtonGroup<String> why = new RadioButtonGroup<>("Why do you open it?");
    private final TextField other = new TextField("In a few words, without the name");

    /** @param open shows the record */
    public WhyPart(Openings openings, UUID student, Runnable open) {
        addClassName("why-part");
        why.setItems(
                "The family asked", "A colleague asked me to look", "An emergency", "Looking after records", OTHER);
        why.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        why.addValueChangeListener(change -> {
            other.setVisible(OTHER.equals(why.getValue()));
            why.setInvalid(false);
        });
        why.setManualValidation(true);
        other.setVisible(false);
        other.setMaxLength(Reason.LONGEST);
        other.setManualValidation(true);
        other.setWidth("min(28rem, 100%)");
        var go = new Button(
                "Open the record",
                clicked -> RecordDeeds.refusal(() -> openings.because(student, reason()))
                        .ifPresentOrElse(this::refused, open));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new H1("Before you open this record"),
                new Paragraph(
                        "You do not work with this student. Your district asks why you look; the answer is kept in the"
                                + " audit and holds for eight hours."),
                why,
                other,
                go);
    }

    private String reason() {
        if (why.isEmpty()) return "";
        return OTHER.equals(why.getValue()) ? other.getValue() : why.getValue();
    }

    private void refused(String words) {
        var field = OTHER.equals(why.getValue()) ? other : why;
        if (field == other) {
            other.setErrorMessage(words);
            other.setInvalid(true);
        } else {
            why.setErrorMessage(words);
            why.setInvalid(true);
        }
    }
}
