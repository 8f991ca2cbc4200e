package org.lodestar.ui.tokens;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.lodestar.platform.districts.Schools;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.people.Roles;
import org.lodestar.platform.tokens.MadeToken;
import org.lodestar.platform.tokens.Token;
import org.lodestar.platform.tokens.Tokens;
import org.lodestar.ui.security.Needs;
import org.lodestar.ui.shell.MainLayout;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.signin.ProveAgain;
import org.lodestar.ui.words.Clocks;
import org.lodestar.ui.words.Say;

/** The district's tokens: which there are, who made them, when they were last used; making and revoking one. */
@Route(value = "tokens", layout = MainLayout.class)
@PageTitle("Tokens – Lodestar")
@Needs(Right.MANAGE_TOKENS)
class TokensView extends Div {

    private final transient Tokens tokens;
    private final transient Roles roles;
    private final transient Schools schools;
    private final transient Clocks clocks;
    private final transient ProveAgain prove;
    private final Div list = new Div();

    TokensView(Tokens tokens, Roles roles, Schools schools, Clocks clocks, ProveAgain prove) {
        this.tokens = tokens;
        this.roles = roles;
        this.schools = schools;
        this.clocks = clocks;
        this.prove = prove;
        addClassNames("page", "tokens");
        var about = new Paragraph(
                Say.it("Another system comes in with a token: a roster sync, a script that makes referrals."
                        + " It works as one person or machine, does only what you choose, and ends by itself."));
        about.addClassName("quiet");
        var make = new Button(Say.it("Make a token"), clicked -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H1(Say.it("Tokens")), about, make, list);
        draw();
    }

    private void draw() {
        var all = tokens.all();
        var working = all.stream().filter(TokenLine::works).toList();
        var ended = all.stream().filter(token -> !TokenLine.works(token)).toList();
        list.removeAll();
        if (working.isEmpty()) {
            list.add(new Paragraph(Say.it("No other system has a token that works.")));
        } else {
            list.add(lines(working));
        }
        if (!ended.isEmpty()) {
            list.add(new Details(Say.count(ended.size(), "{0} ended token", "{0} ended tokens"), lines(ended)));
        }
    }

    private UnorderedList lines(List<Token> some) {
        var when = clocks.here();
        var lines = new UnorderedList();
        lines.addClassName("token-lines");
        some.forEach(token -> lines.add(new TokenLine(token, when, this::revoke)));
        return lines;
    }

    private void make() {
        new MakeTokenDialog(tokens, roles.all(), schools.all(), clocks.here(), prove, this::made).open();
    }

    private void made(MadeToken made) {
        draw();
        new SecretDialog(made).open();
    }

    private void revoke(Token token) {
        new RevokeDialog(token, () -> {
                    tokens.revoke(token.id());
                    draw();
                    Toast.done(Say.it("“{0}” is revoked. It does not work any more.", token.name()));
                })
                .open();
    }
}
