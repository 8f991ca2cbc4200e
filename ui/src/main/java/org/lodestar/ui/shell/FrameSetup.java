package org.lodestar.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sets what every page shares: the chosen light or dark, the language, and what happens when something breaks. */
@Component
class FrameSetup implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(started -> {
            started.getSession().setErrorHandler(new NothingLostErrorHandler());
            started.getSession().setLocale(Locale.UK);
        });
        event.getSource().addUIInitListener(opened -> {
            opened.getUI().setLocale(Locale.UK);
            DarkMode.apply(opened.getUI());
        });
    }
}
