package org.lodestar.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.lodestar.ui.words.Language;
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
            started.getSession().setLocale(Language.asked(started.getRequest()).locale());
        });
        event.getSource().addUIInitListener(opened -> {
            var language = Language.asked(VaadinRequest.getCurrent());
            opened.getUI().setLocale(language.locale());
            opened.getUI().getPage().executeJs("document.documentElement.lang = $0", language.tag());
            DarkMode.apply(opened.getUI());
            opened.getUI().getPage().executeJs(SAY_WHEN_OFFLINE);
        });
    }
}
