package org.lodestar.ui.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The sign-in page. In the demo it says which sign-ins there are. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in – Lodestar")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {

    private final LoginForm form = new LoginForm(words());

    LoginView(Environment environment) {
        addClassName("sign-in");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        var title = new H1("Lodestar");
        var promise = new Paragraph("From a worry about a student to the help that reaches them.");
        var card = new Div(title, promise, form);
        card.addClassName("sign-in-card");
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            card.add(demoSignIns());
        }
        add(card);
    }

    private static Div demoSignIns() {
        var hint = new Div(
                new Paragraph(
                        "This is a demo. Sign in as ROLE@oakmont.demo or ROLE@riverbend.demo, password lodestar."),
                new Paragraph(
                        "ROLE is teacher, coordinator, counselor, socialworker, nurse, principal or admin; the operator is operator@lodestar.demo."));
        hint.addClassName("sign-in-demo");
        return hint;
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("Email");
        words.getForm().setSubmit("Sign in");
        words.getErrorMessage().setTitle("That did not match");
        words.getErrorMessage()
                .setMessage(
                        "The email or the password is not right. Check both and try again, or ask your administrator.");
        words.getErrorMessage().setUsername("Enter your email");
        words.getErrorMessage().setPassword("Enter your password");
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }
}
