package org.lodestar.ui.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.lodestar.platform.districts.Refused;
import org.lodestar.ui.words.Say;

/** Asks for somebody by name and address; what happens with them is the caller's. */
public final class AddPersonDialog extends Dialog {

    private final TextField given = new TextField(Say.it("First name"));
    private final TextField family = new TextField(Say.it("Last name"));
    private final EmailField email = new EmailField(Say.it("Email"));
    private final Paragraph problem = new Paragraph();

    /** What is done with the person; {@link Refused} is shown, and what was typed stays. */
    @FunctionalInterface
    public interface Adding {
        void person(String givenName, String familyName, String email);
    }

    /** @param prove asked first, since a person invited may do much */
    public AddPersonDialog(String title, String about, String button, ProveAgain prove, Adding adding) {
        setHeaderTitle(title);
        setWidth("min(32rem, 100%)");
        problem.addClassName("late");
        problem.getElement().setAttribute("role", "alert");
        given.setWidthFull();
        family.setWidthFull();
        email.setWidthFull();
        var content = new Div(new Paragraph(about), given, family, email, problem);
        content.addClassName("link-dialog");
        add(content);
        var save = new Button(button, clicked -> save(prove, adding));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.it("Cancel"), clicked -> close()), save);
    }

    private void save(ProveAgain prove, Adding adding) {
        if (given.isEmpty() || family.isEmpty() || email.isEmpty()) {
            problem.setText(Say.it("Give both names and the email."));
        } else {
            prove.before(() -> add(adding));
        }
    }

    private void add(Adding adding) {
        try {
            adding.person(given.getValue(), family.getValue(), email.getValue());
            close();
        } catch (Refused refused) {
            problem.setText(refused.getMessage());
        }
    }
}
