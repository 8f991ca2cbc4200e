package org.lodestar.ui.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.signin.SignInLinks;
import org.lodestar.platform.signin.TooManyTries;
import org.lodestar.ui.words.Say;

/** Where a one-time link leads: its holder chooses a password. Looking at the page does not use the link up. */
@Route(value = "set-password", autoLayout = false)
@PageTitle("Choose a password – Lodestar")
@AnonymousAllowed
class SetPasswordView extends Main implements BeforeEnterObserver {

    private final transient SignInLinks links;
    private final Div card = new Div();
    private final NewPasswordField password = new NewPasswordField();
    private String token = "";

    SetPasswordView(SignInLinks links) {
        this.links = links;
        addClassName("sign-in");
        card.addClassName("sign-in-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("link")
                .orElse("");
        card.removeAll();
        card.add(new H1(Say.it("Lodestar")));
        try {
            links.holder(token, Here.from()).ifPresentOrElse(this::ask, this::tellThatItDoesNotWork);
        } catch (TooManyTries refused) {
            card.add(new Paragraph(String.valueOf(refused.getMessage())));
        }
    }

    private void ask(SignedIn person) {
        var save = new Button(Say.it("Save the password"), clicked -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        save.setWidthFull();
        save.setDisableOnClick(true);
        var address = new Paragraph(Say.it("You will sign in as "));
        var email = new com.vaadin.flow.component.html.Span(person.email());
        email.addClassName("strong");
        address.add(email);
        card.add(new H2(Say.it("Choose a password")), address, password, save);
        password.focus();
    }

    private void save() {
        try {
            links.setPassword(token, password.getValue(), Here.from());
            UI.getCurrent().getPage().setLocation("login?set");
        } catch (Refused | TooManyTries refused) {
            password.problem(String.valueOf(refused.getMessage()));
            card.getChildren()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .forEach(button -> button.setEnabled(true));
        }
    }

    private void tellThatItDoesNotWork() {
        card.add(
                new H2(Say.it("This link does not work any more")),
                new Paragraph(Say.it("A link works once, for a day. Ask whoever gave it to you for a new one.")),
                new Anchor("login", Say.it("To the sign-in page")));
    }
}
