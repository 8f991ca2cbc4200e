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
import org.lodestar.ui.words.When;
import org.springframework.util.StringUtils;

/** One token: what for, as whom, when it was last used, when it ends. */
final class TokenLine extends ListItem {

    TokenLine(Token token, When when, Consumer<Token> revoke) {
        addClassName("token-line");
        var name = new Span(token.name());
        name.addClassName("strong");
        var ending = new Code("lds_…" + token.ending());
        ending.addClassName("quiet");
        var head = new Div(name, ending);
        head.addClassName("token-head");
        var about = new Div(
                head,
                quiet("Works as " + token.actsAs() + ". Made by " + token.madeBy() + " on "
                        + when.date(when.dateOf(token.madeAt())) + "."),
                quiet("May: " + scopes(token)),
                used(token, when));
        about.addClassName("stacked");
        add(about, end(token, when));
        if (works(token)) {
            var button = new Button("Revoke", clicked -> revoke.accept(token));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            button.setAriaLabel("Revoke " + token.name());
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
                ? new Span("Never used")
                : when.span("Last used " + when.at(at) + " from " + token.usedFrom(), at);
    }

    private static Span end(Token token, When when) {
        var words = switch (token.state()) {
            case WORKS -> "ends " + when.day(token.expiresAt());
            case REVOKED -> "revoked";
            case EXPIRED -> "ended " + when.day(token.expiresAt());
            case PERSON_LEFT -> "ended: " + token.actsAs() + " left";
            case MAKER_LEFT -> "ended: " + token.madeBy() + " may not make tokens any more";
        };
        return when.span(words, token.expiresAt());
    }
}
