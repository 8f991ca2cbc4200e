package org.lodestar.ui.records;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for some words before something is done; what is refused is said at the words, which stay. */
final class WordsDialog extends Dialog {

    private final TextArea words;
    private final transient Consumer<String> done;

    WordsDialog(String title, String about, String question, String deed, Consumer<String> done) {
        this.done = done;
        setHeaderTitle(title);
        setWidth("min(32rem, 94vw)");
        words = new TextArea(question);
        words.setWidthFull();
        words.setMinRows(3);
        words.setMaxLength(4000);
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        words.addValueChangeListener(change -> words.setInvalid(false));
        add(new Paragraph(about), words);
        var go = new Button(deed, clicked -> send());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", clicked -> close()), go);
        addOpenedChangeListener(change -> words.focus());
    }

    private void send() {
        RecordDeeds.refusal(() -> done.accept(words.getValue())).ifPresentOrElse(this::refused, this::close);
    }

    private void refused(String why) {
        words.setErrorMessage(why);
        words.setInvalid(true);
        words.focus();
    }
}
