package org.lodestar.ui.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.signin.SignInChoices;
import org.lodestar.platform.signin.SignInChoices.Offer;
import org.lodestar.ui.words.Say;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What else than a password there is on the sign-in page: the sign-in of one's own district, found by its key or by email. */
@JsModule("./security/passkeys.ts")
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class OtherWays extends Div {

    private final transient SignInChoices choices;
    private final transient Districts districts;
    private final EmailField email = new EmailField(Say.it("Your work email"));
    private final Div found = new Div();

    OtherWays(SignInChoices choices, Districts districts) {
        this.choices = choices;
        this.districts = districts;
        addClassName("sign-in-others");
        found.addClassName("sign-in-offers");
        found.getElement().setAttribute("role", "status");
    }

    /** Shows the ways of one district, or a search where the key is empty; answers whether passwords may be used. */
    boolean show(String key) {
        removeAll();
        var district = districts.find(key);
        if (district.isEmpty()) {
            var open = new Button(Say.it("Sign in through your district"), clicked -> {
                clicked.getSource().setVisible(false);
                ask();
            });
            open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(passkey(), open);
            return true;
        }
        var chosen = DistrictScope.call(district.get().id(), choices::current);
        var elsewhere = chosen.elsewhere();
        if (elsewhere != null) {
            found.removeAll();
            found.add(link(new Offer(key, district.get().name(), elsewhere.button())));
            add(new Paragraph(district.get().name()), found);
        }
        if (chosen.passwords()) {
            add(passkey());
        }
        return chosen.passwords();
    }

    private Div passkey() {
        var said = new Paragraph();
        said.addClassName("late");
        said.getElement().setAttribute("role", "alert");
        var button = new Button(Say.it("Sign in with a passkey"), VaadinIcon.KEY.create());
        button.setWidthFull();
        button.addClickListener(clicked -> button.getElement()
                .executeJs("return window.Lodestar.passkeys.signIn()")
                .then(
                        String.class,
                        said::setText,
                        failed -> said.setText(Say.it("That did not work. Sign in another way."))));
        return new Div(button, said);
    }

    private void ask() {
        email.setWidthFull();
        email.focus();
        var go = new Button(Say.it("Find it"), clicked -> find());
        var row = new Div(email, go);
        row.addClassName("field-and-button");
        email.addKeyPressListener(com.vaadin.flow.component.Key.ENTER, pressed -> find());
        add(row, found);
    }

    private void find() {
        var offers = email.isEmpty() ? List.<Offer>of() : choices.offersFor(email.getValue());
        found.removeAll();
        if (offers.isEmpty()) {
            found.add(new Paragraph(Say.it("No district signs in people with this address. Use your password above.")));
        }
        offers.forEach(offer -> found.add(link(offer)));
    }

    private static Anchor link(Offer offer) {
        var link = new Anchor("oauth2/authorization/" + offer.key(), offer.button());
        link.getElement().setAttribute("router-ignore", true);
        link.getElement().setAttribute("title", offer.district());
        link.addClassName("sign-in-offer");
        return link;
    }
}
