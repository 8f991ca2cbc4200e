package org.lodestar.ui.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import org.lodestar.ui.words.Say;

/** Where somebody lands, in a page of its own, whom their district's sign-in asked once more; the other page goes on. */
@Route(value = "proven", autoLayout = false)
@PageTitle("It is you – Lodestar")
@PermitAll
class ProvenView extends Main implements BeforeEnterObserver {

    private final Div card = new Div();

    ProvenView() {
        addClassName("sign-in");
        card.addClassName("sign-in-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var refused = event.getLocation().getQueryParameters().getParameters().containsKey("error");
        var said = SignInRefused.words(VaadinServletRequest.getCurrent().getHttpServletRequest());
        card.removeAll();
        card.add(
                new H1(Say.it("Lodestar")),
                new H2(refused ? Say.it("That did not count") : Say.it("It is you")),
                new Paragraph(
                        !refused
                                ? Say.it("Close this page and go on in the other one.")
                                : said.isEmpty()
                                        ? Say.it(
                                                "Your district's sign-in could not tell who you are. Go back and try again.")
                                        : said));
    }
}
