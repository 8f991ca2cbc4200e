package org.lodestar.ui.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.ZoneId;
import java.util.Optional;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Account;
import org.lodestar.platform.people.StaffMember;
import org.lodestar.platform.signin.PeoplesSignIns;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.words.Say;

/** What an administrator does about how one person signs in: a link, ending their sessions, letting them in or not. */
public final class SignInDialog extends Dialog {

    private final transient PeoplesSignIns signIns;
    private final transient StaffMember person;
    private final transient ProveAgain prove;
    private final transient ZoneId zone;
    private final EmailField email = new EmailField(Say.it("They sign in with"));

    SignInDialog(StaffMember person, PeoplesSignIns signIns, ProveAgain prove, ZoneId zone) {
        this.person = person;
        this.signIns = signIns;
        this.prove = prove;
        this.zone = zone;
        setHeaderTitle(Say.it("How {0} signs in", person.name()));
        setWidth("min(32rem, 100%)");
        fill();
    }

    private void fill() {
        removeAll();
        getFooter().removeAll();
        var account = signIns.of(person.id());
        email.setValue(account.map(Account::email)
                .or(() -> Optional.ofNullable(person.email()))
                .orElse(""));
        email.setWidthFull();
        var content = new Div(new Paragraph(state(account)), email);
        content.addClassName("link-dialog");
        add(content);
        offerToRemovePasskeys(content);
        getFooter().add(new Button(Say.it("Close"), clicked -> close()));
        account.ifPresent(this::offerToEnd);
        if (account.map(Account::enabled).orElse(true)) {
            var link = new Button(
                    account.filter(Account::hasPassword).isPresent()
                            ? Say.it("Make a link to reset it")
                            : Say.it("Make a link to invite"),
                    clicked -> prove.before(this::link));
            link.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(link);
        }
    }

    private static String state(Optional<Account> account) {
        if (account.isEmpty()) {
            return Say.it("They have no sign-in yet. Make a link and hand it over: with it they choose a password.");
        }
        if (!account.get().enabled()) {
            return Say.it("They may not sign in.");
        }
        return account.get().hasPassword()
                ? Say.it("They have a password. If it is lost, make a link: with it they choose a new one.")
                : Say.it("They have not chosen a password yet.");
    }

    private void offerToRemovePasskeys(Div content) {
        var number = signIns.passkeys(person.id());
        if (number == 0) {
            return;
        }
        var words = Say.count(number, "{0} passkey", "{0} passkeys");
        var remove = new Button(Say.it("Remove {0}", words), clicked -> prove.before(() -> removePasskeys(words)));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var line = new Div(new Span(Say.it("They sign in with {0}. If a device is lost:", words)), remove);
        line.addClassName("with-button");
        content.add(line);
    }

    private void removePasskeys(String words) {
        try {
            signIns.removePasskeys(person.id());
            fill();
            Toast.done(Say.it("{0} of {1} removed. They are signed out everywhere.", words, person.name()));
        } catch (Refused refused) {
            Toast.problem(String.valueOf(refused.getMessage()));
        }
    }

    private void offerToEnd(Account account) {
        var end = new Button(Say.it("Sign out everywhere"), clicked -> {
            var ended = signIns.endAll(person.id());
            Toast.done(person.name()
                    + (ended == 0
                            ? Say.it(" is signed in nowhere.")
                            : Say.it(" is signed out in {0}.", Say.count(ended, "{0} place", "{0} places"))));
        });
        var allow =
                new Button(account.enabled() ? Say.it("Forbid signing in") : Say.it("Let them sign in"), clicked -> {
                    try {
                        signIns.allow(person.id(), !account.enabled());
                        fill();
                    } catch (Refused refused) {
                        Toast.problem(String.valueOf(refused.getMessage()));
                    }
                });
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        allow.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(end, allow);
    }

    private void link() {
        try {
            var made = signIns.link(person.id(), email.getValue());
            close();
            new LinkDialog(person.name(), made, zone).open();
        } catch (Refused refused) {
            email.setErrorMessage(refused.getMessage());
            email.setInvalid(true);
        }
    }
}
