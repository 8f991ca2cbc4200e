package org.lodestar.ui.tokens;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.lodestar.platform.tokens.MadeToken;
import org.lodestar.ui.words.Say;

/** Shows a token's secret, this once. */
final class SecretDialog extends Dialog {

    private static final String COPY = """
            this.inputElement.select();
            return navigator.clipboard
              ? navigator.clipboard.writeText(this.value).then(() => true, () => false)
              : document.execCommand('copy');""";

    private final TextField secret = new TextField(Say.it("The token"));
    private final Paragraph copied = new Paragraph();

    SecretDialog(MadeToken made) {
        setHeaderTitle(Say.it("“{0}” is made", made.token().name()));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        secret.setValue(made.secret());
        secret.setReadOnly(true);
        secret.addClassName("token-secret");
        secret.setWidthFull();
        copied.addClassName("quiet");
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(Say.it("Copy"), clicked -> copy());
        var words = new Paragraph(
                Say.it("Copy it now and keep it where only the other system reads it. It is shown this once:"
                        + " nobody can look it up, Lodestar neither. Whoever has it may do what it may."));
        var content = new Div(words, secret, copy, copied);
        content.addClassName("token-made");
        add(content);
        var done = new Button(Say.it("I have copied it"), clicked -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }

    private void copy() {
        secret.getElement()
                .executeJs(COPY)
                .then(
                        Boolean.class,
                        worked -> copied.setText(
                                Boolean.TRUE.equals(worked)
                                        ? Say.it("Copied.")
                                        : Say.it("It is selected: copy it with your keyboard.")));
    }
}
