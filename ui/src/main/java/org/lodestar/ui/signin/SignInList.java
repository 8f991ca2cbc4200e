package org.lodestar.ui.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.lodestar.platform.signin.SignIn;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** Where somebody is signed in, this place first told apart, each other one with a way to end it. */
final class SignInList extends UnorderedList {

    SignInList(List<SignIn> signIns, UUID here, When when, Consumer<SignIn> end) {
        addClassNames("plain-list", "sign-in-list");
        signIns.forEach(each -> add(item(each, each.id().equals(here), when, end)));
    }

    private static ListItem item(SignIn signIn, boolean isHere, When when, Consumer<SignIn> end) {
        var browser = new Span(signIn.browser() + (isHere ? Say.it(" (this one)") : ""));
        browser.addClassName("strong");
        var since = new Span(Say.it(
                "Since {0}, {1}, from {2}. Last used {3}.",
                when.at(signIn.startedAt()), how(signIn.how()), signIn.address(), when.at(signIn.seenAt())));
        since.addClassName("quiet");
        var words = new Span(browser, since);
        words.addClassName("stacked");
        var item = new ListItem(words);
        if (!isHere) {
            var button = new Button(Say.it("Sign out there"), clicked -> end.accept(signIn));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(
                    Say.it("Sign out there: {0}, since {1}", signIn.browser(), when.at(signIn.startedAt())));
            item.add(button);
        }
        return item;
    }

    private static String how(SignIn.How how) {
        return switch (how) {
            case PASSWORD -> "with a password";
            case PASSKEY -> "with a passkey";
            case DISTRICT -> Say.it("through your district");
        };
    }
}
