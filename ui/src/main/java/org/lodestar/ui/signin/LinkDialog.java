package org.lodestar.ui.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import org.lodestar.platform.signin.SignInLinks.Made;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** Shows a one-time link, this once, to be copied and handed over. */
public final class LinkDialog extends Dialog {

    /** @param zone in which the end of the link is told */
    public LinkDialog(String whose, Made link, ZoneId zone) {
        setHeaderTitle(Say.it("A link for {0}", whose));
        var shown = new TextField(Say.it("Link"));
        shown.setValue(Here.address() + link.place());
        shown.setReadOnly(true);
        shown.setWidthFull();
        var copied = new Paragraph();
        copied.addClassName("quiet");
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(Say.it("Copy the link"), clicked -> {
            shown.getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText(this.value)");
            copied.setText(Say.it("Copied."));
        });
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var content = new Div(
                new Paragraph(Say.it(
                        "With it they choose a password. It works once, until {0}, and takes the place of any earlier link. Hand it over so that nobody else reads it: it is not shown again.",
                        new When(zone).exact(link.until()))),
                shown,
                copied);
        content.addClassName("link-dialog");
        add(content);
        getFooter().add(new Button(Say.it("Close"), clicked -> close()), copy);
        setWidth("min(36rem, 100%)");
    }
}
