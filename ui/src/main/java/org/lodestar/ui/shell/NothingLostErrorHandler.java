package org.lodestar.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.lodestar.platform.districts.Refused;
import org.lodestar.ui.words.Say;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells in plain words when an action failed; what was typed stays on screen and in the draft. */
class NothingLostErrorHandler implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(NothingLostErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        var refusal = refusal(event.getThrowable());
        if (refusal == null) {
            LOG.error("An action on a screen failed", event.getThrowable());
        }
        if (UI.getCurrent() != null) {
            Toast.problem(
                    refusal != null
                            ? refusal.getMessage()
                            : Say.it(
                                    "Something went wrong. Nothing you typed was lost. Try again, or reload the page."));
        }
    }

    private static @org.jspecify.annotations.Nullable Refused refusal(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
        }
        return null;
    }
}
