package org.lodestar.ui.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.signin.Passkey;
import org.lodestar.platform.signin.Passkeys;
import org.lodestar.ui.security.passkeys.NewPasskeys;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** One's passkeys: which there are, making one with this device, removing one. */
@JsModule("./security/passkeys.ts")
final class PasskeyPart extends Section {

    private final transient Passkeys passkeys;
    private final transient NewPasskeys making;
    private final transient SignedIn person;
    private final transient When when;
    private final transient ProveAgain prove;
    private final String browser;
    private final UnorderedList list = new UnorderedList();

    /** @param browser in words; the name of a passkey made here */
    PasskeyPart(Passkeys passkeys, NewPasskeys making, SignedIn person, When when, ProveAgain prove, String browser) {
        this.passkeys = passkeys;
        this.making = making;
        this.person = person;
        this.when = when;
        this.prove = prove;
        this.browser = browser;
        list.addClassName("plain-list");
        add(
                new H2(Say.it("Passkeys")),
                new Paragraph(
                        Say.it(
                                "Sign in with your fingerprint, face or the number of your device instead of a password. Nobody can guess a passkey, or get it out of you on a false page.")),
                list,
                new Button(Say.it("Add a passkey on this device"), clicked -> prove.before(this::make)));
        refresh();
    }

    private void refresh() {
        list.removeAll();
        passkeys.of(person).forEach(passkey -> list.add(item(passkey)));
    }

    private ListItem item(Passkey passkey) {
        var name = new Span(passkey.label());
        name.addClassName("strong");
        var used = new Span(Say.it(
                "Added {0}{1}",
                when.at(passkey.createdAt()),
                (passkey.usedAt() == null
                        ? Say.it(", not used yet.")
                        : Say.it(", last used {0}.", when.at(passkey.usedAt())))));
        used.addClassName("quiet");
        var words = new Span(name, used);
        words.addClassName("stacked");
        var remove = new Button(
                Say.it("Remove"),
                clicked -> prove.before(() -> {
                    passkeys.remove(person, passkey);
                    refresh();
                }));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(Say.it("Remove the passkey {0}", passkey.label()));
        var item = new ListItem(words, remove);
        item.addClassName("with-button");
        return item;
    }

    private void make() {
        var asked = making.ask(person);
        getElement()
                .executeJs("return window.Lodestar.passkeys.create($0)", asked.json())
                .then(
                        String.class,
                        answer -> take(asked, answer),
                        refused -> Toast.problem(Say.it("No passkey was added.")));
    }

    private void take(NewPasskeys.Asked asked, String answer) {
        try {
            making.take(asked, answer, browser);
            refresh();
            Toast.done(Say.it("The passkey is added. You can sign in with it from now on."));
        } catch (Refused refused) {
            Toast.problem(String.valueOf(refused.getMessage()));
        }
    }
}
