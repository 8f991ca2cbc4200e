package org.lodestar.ui.tokens;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.School;
import org.lodestar.platform.people.Role;
import org.lodestar.platform.tokens.MadeToken;
import org.lodestar.platform.tokens.NewToken;
import org.lodestar.platform.tokens.TokenScope;
import org.lodestar.platform.tokens.Tokens;
import org.lodestar.ui.signin.ProveAgain;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** Asks what a token is for, as whom it works, what it may do and for how long. */
final class MakeTokenDialog extends Dialog {

    private static final List<Integer> DAYS = List.of(7, 30, NewToken.USUAL_DAYS, 180, 365);

    private final transient Tokens tokens;
    private final transient ProveAgain prove;
    private final transient Consumer<MadeToken> whenMade;
    private final TextField name = new TextField(Say.it("What uses it"));
    private final ActsAsFields actsAs;
    private final CheckboxGroup<TokenScope> scopes = new CheckboxGroup<>(Say.it("What it may do"));
    private final Select<Integer> days = new Select<>();
    private final Paragraph refusal = new Paragraph();
    private final Button make = new Button(Say.it("Make the token"), clicked -> make());

    MakeTokenDialog(
            Tokens tokens,
            List<Role> roles,
            List<School> schools,
            When when,
            ProveAgain prove,
            Consumer<MadeToken> whenMade) {
        this.tokens = tokens;
        this.prove = prove;
        this.whenMade = whenMade;
        this.actsAs = new ActsAsFields(tokens.machines(), roles, schools);
        setHeaderTitle(Say.it("Make a token"));
        setCloseOnOutsideClick(false);
        name.setPlaceholder(Say.it("Roster sync of our SIS"));
        name.setMaxLength(NewToken.LONGEST_NAME);
        name.setWidthFull();
        scopes.setItems(TokenScope.values());
        scopes.setItemLabelGenerator(TokenScope::words);
        scopes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        days.setLabel(Say.it("Ends after"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(number ->
                Say.it("{0} days, on {1}", number, when.date(when.today().plusDays(number))));
        days.setValue(NewToken.USUAL_DAYS);
        days.setHelperText(
                Say.it("It ends sooner when whom it works as leaves, or when you leave or may not make tokens."));
        days.setWidthFull();
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        var content = new Div(name, actsAs, scopes, days, refusal);
        content.addClassName("make-token");
        add(content);
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.setDisableOnClick(true);
        getFooter().add(new Button(Say.it("Cancel"), clicked -> close()), make);
    }

    private void make() {
        make.setEnabled(true);
        name.setErrorMessage(Say.it("Say what will use it."));
        name.setInvalid(name.getValue().isBlank());
        scopes.setErrorMessage(Say.it("Choose at least one."));
        scopes.setInvalid(scopes.isEmpty());
        var as = actsAs.chosen();
        if (name.isInvalid() || scopes.isInvalid() || as.isEmpty()) {
            return;
        }
        prove.before(() -> make(new NewToken(name.getValue(), as.get(), scopes.getValue(), days.getValue())));
    }

    private void make(NewToken wanted) {
        try {
            var made = tokens.make(wanted);
            close();
            whenMade.accept(made);
        } catch (Refused refused) {
            refusal.setText(String.valueOf(refused.getMessage()));
        }
    }
}
