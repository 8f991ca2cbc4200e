package org.lodestar.ui.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.UUID;
import java.util.function.Consumer;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.signin.Proof;
import org.lodestar.ui.security.passkeys.PasskeyProof;
import org.lodestar.ui.words.Say;

/** Asks somebody who is signed in to prove once more who they are, by whatever they have, and then does what they wanted. */
@JsModule("./security/passkeys.ts")
public final class ProveDialog extends Dialog {

    private static final String LOOK = """
            clearInterval(this.looking);
            this.looking = setInterval(() => this.isConnected
              ? this.dispatchEvent(new Event('look')) : clearInterval(this.looking), 1500);""";

    private final transient SignedIn person;
    private final transient Proof proof;
    private final transient PasskeyProof passkeys;
    private final transient Runnable deed;
    private final UUID session;
    private final PasswordField password = new PasswordField(Say.it("Your password"));
    private final Paragraph problem = new Paragraph();
    private final Div content = new Div();

    ProveDialog(SignedIn person, UUID session, Proof proof, PasskeyProof passkeys, Runnable deed) {
        this.person = person;
        this.session = session;
        this.proof = proof;
        this.passkeys = passkeys;
        this.deed = deed;
        setHeaderTitle(Say.it("Is it still you?"));
        setWidth("min(28rem, 94vw)");
        content.addClassName("link-dialog");
        problem.addClassName("late");
        problem.getElement().setAttribute("role", "alert");
        add(content);
        getFooter().add(new Button(Say.it("Cancel"), clicked -> close()));
        offer(proof.of(person));
        content.add(problem);
    }

    private void offer(Proof.Ways ways) {
        content.add(new Paragraph(
                ways.none()
                        ? Say.it(
                                "For this you have to show once more that it is you, but you have neither a password nor a passkey"
                                        + " here. Ask your administrator for a link: with it you choose a password.")
                        : Say.it(
                                "What comes now would do harm in the wrong hands, so show once more that it is you. It counts for"
                                        + " five minutes.")));
        if (ways.district() != null) {
            content.add(atDistrict(ways.district()));
        }
        if (ways.passkey()) {
            var button = new Button(Say.it("Use a passkey"), VaadinIcon.KEY.create(), clicked -> askDevice());
            button.setWidthFull();
            content.add(button);
        }
        if (ways.password()) {
            askPassword();
        }
    }

    private void askPassword() {
        password.setWidthFull();
        password.setManualValidation(true);
        password.getElement().setAttribute("autocomplete", "current-password");
        password.addKeyPressListener(Key.ENTER, pressed -> tryPassword());
        content.add(password);
        var go = new Button(Say.it("Go on"), clicked -> tryPassword());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(go);
        addOpenedChangeListener(change -> password.focus());
    }

    private void tryPassword() {
        password.setInvalid(false);
        attempt(() -> proof.byPassword(person, session, password.getValue(), Here.from()), words -> {
            password.setErrorMessage(words);
            password.setInvalid(true);
            password.focus();
        });
    }

    private void askDevice() {
        var asked = passkeys.ask(person);
        getElement()
                .executeJs("return window.Lodestar.passkeys.prove($0)", asked.json())
                .then(
                        String.class,
                        answer -> attempt(
                                () -> proof.byPasskey(person, session, passkeys.take(asked, answer)), problem::setText),
                        refused -> problem.setText(Say.it("No passkey was used. Try again, or prove it another way.")));
    }

    private Anchor atDistrict(String key) {
        var link = new Anchor("oauth2/authorization/" + key + "?again", Say.it("Sign in at your district again"));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("sign-in-offer");
        link.getElement().addEventListener("click", clicked -> look(link));
        link.getElement().addEventListener("look", looked -> {
            if (proof.isFresh(person, session)) {
                done();
            }
        });
        return link;
    }

    /** Until the person comes back from the other page. Vaadin's own polling sleeps while a dialog is open. */
    private void look(Anchor link) {
        problem.setText(Say.it("Sign in on the page that opened. Here it goes on by itself."));
        problem.removeClassName("late");
        link.getElement().executeJs(LOOK);
    }

    private void attempt(Runnable proving, Consumer<String> refusal) {
        try {
            proving.run();
        } catch (Refused refused) {
            refusal.accept(String.valueOf(refused.getMessage()));
            return;
        }
        done();
    }

    private void done() {
        close();
        deed.run();
    }
}
