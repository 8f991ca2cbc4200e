package org.lodestar.ui.shell;

import com.vaadin.flow.component.UI;

/** Light or dark: as the device prefers until a person chooses; the choice stays in the browser. */
final class DarkMode {

    private static final String APPLY = "const choice = localStorage.getItem('lodestar-theme');"
            + "const dark = choice ? choice === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;"
            + "document.documentElement.setAttribute('theme', dark ? 'dark' : '');"
            + "document.documentElement.style.colorScheme = dark ? 'dark' : 'light';";

    private static final String TOGGLE = "const dark = document.documentElement.getAttribute('theme') === 'dark';"
            + "localStorage.setItem('lodestar-theme', dark ? 'light' : 'dark');";

    private DarkMode() {}

    static void apply(UI ui) {
        ui.getPage().executeJs(APPLY);
    }

    static void toggle() {
        UI.getCurrent().getPage().executeJs(TOGGLE + APPLY);
    }
}
