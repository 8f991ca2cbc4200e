package org.lodestar.ui.tokens;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.lodestar.platform.tokens.Token;

/** Asks once more, because it cannot be undone. */
final class RevokeDialog extends ConfirmDialog {

    RevokeDialog(Token token, Runnable revoke) {
        setHeader("Revoke “" + token.name() + "”?");
        setText("Whatever uses it is shut out at once. This cannot be undone; you can make another token.");
        setCancelable(true);
        setConfirmText("Revoke");
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> revoke.run());
    }
}
