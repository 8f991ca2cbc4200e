package org.lodestar.ui.tokens;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.lodestar.platform.tokens.Token;
import org.lodestar.ui.words.Say;

/** Asks once more, because it cannot be undone. */
final class RevokeDialog extends ConfirmDialog {

    RevokeDialog(Token token, Runnable revoke) {
        setHeader(Say.it("Revoke “{0}”?", token.name()));
        setText("Whatever uses it is shut out at once. This cannot be undone; you can make another token.");
        setCancelable(true);
        setConfirmText(Say.it("Revoke"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> revoke.run());
    }
}
