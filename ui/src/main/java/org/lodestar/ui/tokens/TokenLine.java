package org.lodestar.ui.tokens;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lodestar.platform.tokens.Token;
import org.lodestar.platform.tokens.Token.State;
import org.lodestar.platform.tokens.TokenScope;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;
import org.springframework.util.StringUtils;

/** One token: what for, as whom, when it was last used, when it ends. */
final class TokenLine extends ListItem {

    TokenLine(Token token, When when, Consumer<Token> revoke) {
        addClassName("token-line");
        var name = new Span(token.name());
        name.addClassName("strong");
        var ending = new Code(Say.it("lds_…{0}", token.ending()));
        ending.addClassName("quiet");
        var head = new Div(name, ending);
        head.addClassName("token-head");
        var about = new Div(
                head,
                quiet(Say.it(
                        "Works as {0}. Made by {1} on {2}.",
                        token.actsAs(), token.madeBy(), when.date(when.dateOf(token.madeAt())))),
                quiet(Say.it("May: {0}", scopes(token))),
                used(token, when));
        about.addClassName("stacked");
        add(about, end(token, when));
        if (works(token)) {
            var button = new Button(Say.it("Revoke"), clicked -> revoke.accept(token));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            button.setAriaLabel(Say.it("Revoke {0}", token.name()));
            add(button);
        }
    }

    static boolean works(Token token) {
        return token.state() == State.WORKS;
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("quiet");
        return span;
    }

    private static String scopes(Token token) {
        return token.scopes().stream()
                .sorted()
                .map(TokenScope::words)
                .map(StringUtils::uncapitalize)
                .collect(Collectors.joining("; "));
    }

    private static Span used(Token token, When when) {
        var at = token.usedAt();
        return at == null
                ? new Span(Say.it("Never used"))
                : when.span(Say.it("Last used {0} from {1}", when.at(at), token.usedFrom()), at);
    }

    private static Span end(Token token, When when) {
        var words = switch (token.state()) {
            case WORKS -> Say.it("ends {0}", when.day(token.expiresAt()));
            case REVOKED -> "revoked";
            case EXPIRED -> Say.it("ended {0}", when.day(token.expiresAt()));
            case PERSON_LEFT -> Say.it("ended: {0} left", token.actsAs());
            case MAKER_LEFT -> Say.it("ended: {0} may not make tokens any more", token.madeBy());
        };
        return when.span(words, token.expiresAt());
    }
}
