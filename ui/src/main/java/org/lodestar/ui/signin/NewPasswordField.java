package org.lodestar.ui.signin;

import com.vaadin.flow.component.textfield.PasswordField;
import org.lodestar.platform.signin.PasswordRules;

/** Asks for a new password; it can be shown, pasted and kept by a password store. */
final class NewPasswordField extends PasswordField {

    NewPasswordField() {
        super("New password");
        setHelperText("At least " + PasswordRules.SHORTEST
                + " characters. A few words that only you would put together are good.");
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
