package org.lodestar.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sets what every page shares: the chosen light or dark, the language, and what happens when something breaks. */
@Component
class FrameSetup implements VaadinServiceInitListener {

    /** Vaadin's own word on a lost connection is otherwise heard by nobody who cannot see it. */
    private static final String SAY_WHEN_OFFLINE =
            "document.querySelector('vaadin-connection-indicator')?.setAttribute('aria-live', 'polite')";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(started -> {
            started.getSession().setErrorHandler(new NothingLostErrorHandler());
            started.getSession().setLocale(Locale.US);
        });
        event.getSource().addUIInitListener(opened -> {
            opened.getUI().setLocale(Locale.US);
            DarkMode.apply(opened.getUI());
            opened.getUI().getPage().executeJs(SAY_WHEN_OFFLINE);
        });
    }
}
