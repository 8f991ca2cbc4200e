package org.lodestar.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.lodestar.ui.words.Say;

/** A short word at the edge of the screen, read out by assistive technology. */
public final class Toast {

    private static final int SECONDS_SHOWN = 6;

    private Toast() {}

    /** Something was done: "Done. Next: Talk with family." */
    public static void done(String words) {
        show(words, SECONDS_SHOWN, NotificationVariant.LUMO_CONTRAST);
    }

    /** Something others did that concerns what is on screen. */
    public static void news(String words) {
        show(words, SECONDS_SHOWN, NotificationVariant.LUMO_PRIMARY);
    }

    /** Something did not work; stays longer and can be closed. */
    public static void problem(String words) {
        show(words, 3 * SECONDS_SHOWN, NotificationVariant.LUMO_ERROR);
    }

    /** Something was done that can be taken back. */
    public static void undoable(String words, Runnable undo) {
        var toast = new Notification();
        var button = new Button(Say.it("Undo"), clicked -> {
            toast.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("toast-close");
        open(toast, words, button, 2 * SECONDS_SHOWN, NotificationVariant.LUMO_CONTRAST);
    }

    private static void show(String words, int seconds, NotificationVariant look) {
        var toast = new Notification();
        var close = new Button(Say.it("Close"), clicked -> toast.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.addClassName("toast-close");
        open(toast, words, close, seconds, look);
    }

    private static void open(Notification toast, String words, Button button, int seconds, NotificationVariant look) {
        var content = new Span(new Span(Say.message(words)), button);
        content.addClassName("toast");
        toast.add(content);
        toast.addThemeVariants(look);
        toast.setDuration(seconds * 1000);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.open();
    }
}
