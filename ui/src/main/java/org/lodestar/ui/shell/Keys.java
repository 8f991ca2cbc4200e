package org.lodestar.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.Map;

/**
 * Single-letter keys for a view, heard anywhere on the page except while someone types in a field or has a dialog open.
 * Vaadin's own shortcuts also fire while typing, which would make a "j" in a note move the inbox. The browser's part is {@code shell/keys.ts}, which {@link MainLayout} brings.
 */
public final class Keys {

    private final Map<String, Runnable> actions = new HashMap<>();

    private Keys() {}

    /** Begins to listen for as long as {@code component} is on screen. */
    public static Keys on(Component component) {
        var keys = new Keys();
        component
                .getElement()
                .addEventListener(
                        "lodestar-key",
                        pressed -> keys.run(pressed.getEventData().getString("event.detail")))
                .addEventData("event.detail");
        component.addAttachListener(attached -> component.getElement().executeJs("window.Lodestar.keys.listen(this)"));
        component.addDetachListener(detached -> component.getElement().executeJs("window.Lodestar.keys.stop(this)"));
        return keys;
    }

    /** @param key as the browser names it: {@code "j"}, {@code "?"}, {@code "ArrowDown"} */
    public Keys press(String key, Runnable action) {
        actions.put(key, action);
        return this;
    }

    private void run(String key) {
        actions.getOrDefault(key, () -> {}).run();
    }
}
