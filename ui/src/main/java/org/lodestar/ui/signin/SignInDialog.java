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
import org.lodestar.ui.words.Words;

/** What an administrator does about how one person signs in: a link, ending their sessions, letting them in or not. */
public final class SignInDialog extends Dialog {

    private final transient PeoplesSignIns signIns;
    private final transient StaffMember person;
    private final transient ProveAgain prove;
    private final transient ZoneId zone;
    private final EmailField email = new EmailField("They sign in with");

    SignInDialog(StaffMember person, PeoplesSignIns signIns, ProveAgain prove, ZoneId zone) {
        this.person = person;
        this.signIns = signIns;
        this.prove = prove;
        this.zone = zone;
        setHeaderTitle("How " + person.name() + " signs in");
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
        getFooter().add(new Button("Close", clicked -> close()));
        account.ifPresent(this::offerToEnd);
        if (account.map(Account::enabled).orElse(true)) {
            var link = new Button(
                    account.filter(Account::hasPassword).isPresent()
                            ? "Make a link to reset it"
                            : "Make a link to invite",
                    clicked -> prove.before(this::link));
            link.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(link);
        }
    }

    private static String state(Optional<Account> account) {
        if (account.isEmpty()) {
            return "They have no sign-in yet. Make a link and hand it over: with it they choose a password.";
        }
        if (!account.get().enabled()) {
            return "They may not sign in.";
        }
        return account.get().hasPassword()
                ? "They have a password. If it is lost, make a link: with it they choose a new one."
                : "They have not chosen a password yet.";
    }

    private void offerToRemovePasskeys(Div content) {
        var number = signIns.passkeys(person.id());
        if (number == 0) {
            return;
        }
        var words = Words.count(number, "passkey", "passkeys");
        var remove = new Button("Remove " + words, clicked -> prove.before(() -> removePasskeys(words)));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var line = new Div(new Span("They sign in with " + words + ". If a device is lost:"), remove);
        line.addClassName("with-button");
        content.add(line);
    }

    private void removePasskeys(String words) {
        try {
            signIns.removePasskeys(person.id());
            fill();
            Toast.done(words + " of " + person.name() + " removed. They are signed out everywhere.");
        } catch (Refused refused) {
            Toast.problem(String.valueOf(refused.getMessage()));
        }
    }

    private void offerToEnd(Account account) {
        var end = new Button("Sign out everywhere", clicked -> {
            var ended = signIns.endAll(person.id());
            Toast.done(person.name()
                    + (ended == 0
                            ? " is signed in nowhere."
                            : " is signed out in " + Words.count(ended, "place", "places") + "."));
        });
        var allow = new Button(account.enabled() ? "Forbid signing in" : "Let them sign in", clicked -> {
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
