package org.lodestar.ui.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import org.lodestar.platform.signin.SignInLinks.Made;
import org.lodestar.ui.words.When;

/** Shows a one-time link, this once, to be copied and handed over. */
public final class LinkDialog extends Dialog {

    /** @param zone in which the end of the link is told */
    public LinkDialog(String whose, Made link, ZoneId zone) {
        setHeaderTitle("A link for " + whose);
        var shown = new TextField("Link");
        shown.setValue(Here.address() + link.place());
        shown.setReadOnly(true);
        shown.setWidthFull();
        var copied = new Paragraph();
        copied.addClassName("quiet");
        copied.getElement().setAttribute("role", "status");
        var copy = new Button("Copy the link", clicked -> {
            shown.getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText(this.value)");
            copied.setText("Copied.");
        });
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var content = new Div(
                new Paragraph(
                        "With it they choose a password. It works once, until "
                                + new When(zone).exact(link.until())
                                + ", and takes the place of any earlier link. Hand it over so that nobody else reads it: it is not shown again."),
                shown,
                copied);
        content.addClassName("link-dialog");
        add(content);
        getFooter().add(new Button("Close", clicked -> close()), copy);
        setWidth("min(36rem, 100%)");
    }
}
