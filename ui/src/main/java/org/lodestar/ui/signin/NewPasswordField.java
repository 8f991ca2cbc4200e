package org.lodestar.ui.signin;

import com.vaadin.flow.component.textfield.PasswordField;
import org.lodestar.platform.signin.PasswordRules;
import org.lodestar.ui.words.Say;

/** Asks for a new password; it can be shown, pasted and kept by a password store. */
final class NewPasswordField extends PasswordField {

    NewPasswordField() {
        super(Say.it("New password"));
        setHelperText(Say.it(
                "At least {0} characters. A few words that only you would put together are good.",
                PasswordRules.SHORTEST));
        getElement().setAttribute("autocomplete", "new-password");
        setMaxLength(4 * PasswordRules.LONGEST);
        setWidthFull();
    }

    void problem(String words) {
        setErrorMessage(words);
        setInvalid(true);
        focus();
    }
}
