package org.lodestar.ui.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.lodestar.ui.words.Language;
import org.lodestar.ui.words.LanguageName;
import org.lodestar.ui.words.Say;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The sign-in page. In the demo it says which sign-ins there are. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in – Lodestar")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {

    private static final String WRONG =
            "The email or the password is not right. Check both and try again, or ask your administrator.";

    private final LoginForm form = new LoginForm(words(Say.it("That did not match"), WRONG));
    private final Paragraph news = new Paragraph();
    private final Paragraph forgotten =
            new Paragraph(Say.it("Ask your district's administrator for a link: with it you choose a new password."));
    private final OtherWays others;

    LoginView(Environment environment, OtherWays others) {
        this.others = others;
        addClassName("sign-in");
        form.setAction("login");
        form.addForgotPasswordListener(asked -> forgotten.setVisible(true));
        forgotten.setVisible(false);
        forgotten.getElement().setAttribute("role", "status");
        news.addClassName("sign-in-news");
        news.getElement().setAttribute("role", "status");
        var title = new H1(Say.it("Lodestar"));
        var promise = new Paragraph(Say.it("From a worry about a student to the help that reaches them."));
        var card = new Div(title, promise, news, form, forgotten, others);
        card.addClassName("sign-in-card");
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            card.add(demoSignIns());
        }
        card.add(languages());
        add(card);
    }

    private static Div languages() {
        var choice = new Div();
        choice.addClassName("sign-in-languages");
        for (var language : Language.values()) {
            if (language != Language.now()) {
                var speak = new NativeButton("", clicked -> {
                    language.choose();
                    clicked.getSource().getUI().orElseThrow().getPage().reload();
                });
                speak.add(new LanguageName(language));
                speak.addClassName("link-button");
                choice.add(speak);
            }
        }
        return choice;
    }

    private static Div demoSignIns() {
        var hint = new Div(
                new Paragraph(Say.it(
                        "This is a demo. Sign in as ROLE@oakmont.demo or ROLE@riverbend.demo, password lodestar.")),
                new Paragraph(
                        "ROLE is teacher, coordinator, counselor, socialworker, nurse, principal or admin; the operator is operator@lodestar.demo."));
        hint.addClassName("sign-in-demo");
        return hint;
    }

    private static LoginI18n words(String title, String message) {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(Say.it("Sign in"));
        words.getForm().setUsername(Say.it("Email"));
        words.getForm().setSubmit(Say.it("Sign in"));
        words.getForm().setForgotPassword(Say.it("Forgot the password?"));
        words.getErrorMessage().setTitle(title);
        words.getErrorMessage().setMessage(message);
        words.getErrorMessage().setUsername(Say.it("Enter your email"));
        words.getErrorMessage().setPassword(Say.it("Enter your password"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var asked = parameters.getParameters().keySet();
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        if (asked.contains("error")) {
            var said = SignInRefused.words(request);
            form.setI18n(
                    said.isEmpty() ? words(Say.it("That did not match"), WRONG) : words(Say.it("Not signed in"), said));
        }
        form.setError(asked.contains("error"));
        news.setText(news(asked, request));
        news.setVisible(!news.getText().isEmpty());
        form.setVisible(others.show(parameters.getSingleParameter("district").orElse("")));
    }

    private static String news(Set<String> asked, HttpServletRequest request) {
        if (asked.contains("set")) {
            return Say.it("Your password is set. Sign in with it.");
        }
        return BrowserSession.hasJustEnded(request)
                ? Say.it("You were signed out. Sign in to go on where you were: what you typed is kept.")
                : "";
    }
}
