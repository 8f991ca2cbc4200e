package org.lodestar.ui.referral;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.lodestar.ui.words.Say;

/** Asks why a referral is withdrawn, because whoever works on it should know. */
final class WithdrawDialog extends Dialog {

    private final TextArea reason = new TextArea(Say.it("Why is it no longer needed?"));
    private final transient Consumer<String> withdraw;

    WithdrawDialog(boolean aboutStudent, Consumer<String> withdraw) {
        this.withdraw = withdraw;
        setHeaderTitle(aboutStudent ? Say.it("Withdraw this referral") : Say.it("Withdraw this request"));
        setWidth("min(32rem, 94vw)");
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setMaxLength(1000);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setErrorMessage(Say.it("Say in a few words why, so that whoever works on it knows."));
        add(new Paragraph(Say.it("Whoever works on it stops, and everybody who sees it reads your reason.")), reason);
        var go = new Button(Say.it("Withdraw"), clicked -> send());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(Say.it("Keep it open"), clicked -> close()), go);
        addOpenedChangeListener(change -> reason.focus());
    }

    private void send() {
        if (reason.getValue().isBlank()) {
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        withdraw.accept(reason.getValue().strip());
        close();
    }
}
