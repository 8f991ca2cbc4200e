package org.lodestar.ui.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.UUID;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.signin.OwnPassword;
import org.lodestar.platform.signin.Passkeys;
import org.lodestar.platform.signin.SignIn;
import org.lodestar.platform.signin.SignIns;
import org.lodestar.ui.security.SignedInPerson;
import org.lodestar.ui.security.passkeys.NewPasskeys;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** One's own account: where one is signed in, and by what. */
@Route(value = "account", layout = MainLayout.class)
@PageTitle("Your account – Lodestar")
@PermitAll
class AccountView extends Div {

    private final transient SignIns signIns;
    private final transient SignedIn person;
    private final transient When when;
    private final UUID here;
    private final Div list = new Div();

    AccountView(
            SignedInPerson signedIn,
            SignIns signIns,
            Passkeys passkeys,
            NewPasskeys making,
            OwnPassword passwords,
            Accounts accounts,
            Districts districts,
            ProveAgain prove) {
        this.signIns = signIns;
        this.person = signedIn.find().orElseThrow();
        this.here = signedIn.signIn().orElse(new UUID(0, 0));
        this.when = new When(signedIn.isStaff() ? districts.current().timeZone() : ZoneId.systemDefault());
        addClassNames("page", "account");
        var who = new Paragraph(person.displayName() + (person.email().isEmpty() ? "" : ", " + person.email()));
        who.addClassName("quiet");
        add(new H1(Say.it("Your account")), who, whereSignedIn());
        add(new PasskeyPart(passkeys, making, person, when, prove, browser()));
        if (hasPassword(accounts)) {
            add(new PasswordPart(passwords, person, here, this::refresh));
        } else {
            add(new Section(
                    new H2(Say.it("Password")),
                    new Paragraph(Say.it("You have none here: your district signs you in."))));
        }
    }

    private String browser() {
        return signIns.of(person).stream()
                .filter(each -> each.id().equals(here))
                .map(SignIn::browser)
                .findFirst()
                .orElse("A browser");
    }

    private boolean hasPassword(Accounts accounts) {
        var staff = person.staffId();
        return staff == null
                || accounts.of(staff).filter(account -> account.hasPassword()).isPresent();
    }

    private Section whereSignedIn() {
        var everywhere = new Button(Say.it("Sign out everywhere else"), clicked -> {
            var ended = signIns.endAll(person.accountId(), here, "signed out elsewhere");
            Toast.done(
                    ended == 0
                            ? Say.it("You are signed in nowhere else.")
                            : Say.it(
                                    "You are signed out in {0}.",
                                    Say.count(ended, "{0} other place", "{0} other places")));
            refresh();
        });
        refresh();
        return new Section(new H2(Say.it("Where you are signed in")), list, everywhere);
    }

    private void refresh() {
        list.removeAll();
        list.add(new SignInList(signIns.of(person), here, when, this::end));
    }

    private void end(SignIn signIn) {
        signIns.endOne(person, signIn.id());
        refresh();
    }
}
