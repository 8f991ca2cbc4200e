package org.lodestar.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** Taking a step, giving it back, completing it: only what is possible now. */
final class StepButtons extends Div {

    private final Button claim;
    private final Button release;
    private final Button complete;
    private final Button handOver;

    StepButtons(Runnable onClaim, Runnable onRelease, Runnable onHandOver, Runnable onComplete) {
        addClassName("step-buttons");
        claim = button("Claim", onClaim, ButtonVariant.LUMO_PRIMARY);
        release = button("Release", onRelease, ButtonVariant.LUMO_TERTIARY);
        handOver = button("Hand over …", onHandOver, ButtonVariant.LUMO_TERTIARY);
        complete = button("Complete", onComplete, ButtonVariant.LUMO_PRIMARY);
    }

    private static Button button(String words, Runnable action, ButtonVariant look) {
        var button = new Button(words);
        button.addThemeVariants(look);
        button.setDisableOnClick(true);
        button.addClickListener(clicked -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    StepButtons with(Component draftWord) {
        add(draftWord, handOver, release, claim, complete);
        return this;
    }

    void show(boolean open, boolean free, boolean mine) {
        claim.setVisible(open && free);
        release.setVisible(open && mine);
        handOver.setVisible(open && mine);
        complete.setVisible(open && mine);
    }

    void hide() {
        show(false, false, false);
    }
}
