package org.lodestar.ui.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.signin.SignInChoices;
import org.lodestar.platform.signin.SignInSettings.Claim;
import org.lodestar.platform.signin.SignInSettings.Elsewhere;
import org.lodestar.ui.security.oidc.Discovery;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.words.Say;

/** Asks whether passwords may be used, and for the district's own sign-in; that is asked once whether it is there. */
final class SignInForm extends Div {

    private final transient SignInChoices choices;
    private final transient Discovery discovery;
    private final Checkbox passwords = new Checkbox(Say.it("People may sign in with a password or passkey kept here"));
    private final Checkbox elsewhere = new Checkbox(Say.it("People sign in through the district"));
    private final TextField issuer = new TextField(Say.it("Address of the sign-in (issuer)"));
    private final TextField client = new TextField(Say.it("Client id"));
    private final PasswordField secret = new PasswordField(Say.it("Client secret"));
    private final TextField button = new TextField(Say.it("Words of the button"));
    private final TextField domains = new TextField(Say.it("Email domains"));
    private final Select<Claim> claim = new Select<>();
    private final Checkbox trusts =
            new Checkbox(Say.it("Believe email addresses that the sign-in does not call verified"));
    private final Paragraph problem = new Paragraph();
    private final Div about = new Div();

    SignInForm(SignInChoices choices, Discovery discovery, String district, ProveAgain prove) {
        this.choices = choices;
        this.discovery = discovery;
        addClassName("sign-in-settings");
        issuer.setHelperText(Say.it("For instance https://accounts.google.com, exactly as the provider writes it"));
        domains.setHelperText(
                "Separated by commas: oakmont.k12.example. Others are turned away; leave empty to ask only the roster");
        claim.setLabel(Say.it("What tells who somebody is"));
        claim.setItems(Claim.values());
        claim.setItemLabelGenerator(Claim::words);
        problem.addClassName("late");
        problem.getElement().setAttribute("role", "alert");
        about.add(issuer, client, secret, button, domains, claim, trusts, places(district));
        List.of(issuer, client, button, domains).forEach(field -> field.setWidthFull());
        secret.setWidthFull();
        claim.setWidthFull();
        elsewhere.addValueChangeListener(changed -> about.setVisible(changed.getValue()));
        var save = new Button(Say.it("Save"), clicked -> prove.before(this::save));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(passwords, elsewhere, about, problem, save);
        fill();
    }

    private static Paragraph places(String district) {
        var words = new Paragraph(Say.it(
                "Tell the provider that people come back to {0}login/oauth2/code/{1}. Your own sign-in page is {2}login?district={3}.",
                Here.address(), district, Here.address(), district));
        words.addClassName("quiet");
        return words;
    }

    private void fill() {
        var kept = choices.current();
        var there = kept.elsewhere();
        passwords.setValue(kept.passwords());
        elsewhere.setValue(there != null);
        about.setVisible(there != null);
        issuer.setValue(there == null ? "" : there.issuer());
        client.setValue(there == null ? "" : there.clientId());
        button.setValue(there == null ? Say.it("Sign in with your district") : there.button());
        domains.setValue(there == null ? "" : String.join(", ", there.domains()));
        claim.setValue(there == null ? Claim.EMAIL : there.claim());
        trusts.setValue(there != null && there.trustsAddresses());
        secret.clear();
        secret.setHelperText(there == null ? "" : Say.it("One is kept. Leave empty to go on with it"));
    }

    private void save() {
        problem.setText("");
        try {
            var chosen = elsewhere.getValue() ? chosen() : null;
            if (chosen != null && !chosen.issuer().isBlank()) {
                discovery.find(chosen.issuer());
            }
            choices.change(passwords.getValue(), chosen, written(secret.getValue()));
            fill();
            Toast.done(Say.it("Saved."));
        } catch (Refused | IllegalArgumentException refused) {
            problem.setText(
                    refused instanceof Refused
                            ? refused.getMessage()
                            : Say.it("“{0}” is no address of a sign-in.", issuer.getValue()));
        }
    }

    private static @Nullable String written(String secret) {
        return secret.isBlank() ? null : secret;
    }

    private Elsewhere chosen() {
        return new Elsewhere(
                issuer.getValue().strip(),
                client.getValue(),
                "",
                button.getValue(),
                List.of(domains.getValue().split("[,;\\s]+")),
                claim.getValue(),
                trusts.getValue());
    }
}
