package org.lodestar.ui.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.UUID;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.signin.OwnPassword;
import org.lodestar.ui.shell.Toast;
import org.lodestar.ui.words.Say;

/** Changing one's own password. */
final class PasswordPart extends Section {

    private final PasswordField current = new PasswordField(Say.it("Current password"));
    private final NewPasswordField wanted = new NewPasswordField();

    PasswordPart(OwnPassword passwords, SignedIn person, UUID here, Runnable changed) {
        addClassName("password-part");
        current.getElement().setAttribute("autocomplete", "current-password");
        current.setWidthFull();
        add(new H2(Say.it("Password")), current, wanted, new Button(Say.it("Change the password"), clicked -> {
            current.setInvalid(false);
            wanted.setInvalid(false);
            try {
                passwords.change(person, here, current.getValue(), wanted.getValue(), Here.from());
            } catch (Refused refused) {
                tell(String.valueOf(refused.getMessage()));
                return;
            }
            current.clear();
            wanted.clear();
            changed.run();
            Toast.done(Say.it("The password is changed. You are signed out everywhere else."));
        }));
    }

    private void tell(String problem) {
        if (problem.contains("current password") || problem.startsWith("Too many")) {
            current.setErrorMessage(problem);
            current.setInvalid(true);
            current.focus();
        } else {
            wanted.problem(problem);
        }
    }
}
