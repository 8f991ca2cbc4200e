package org.lodestar.ui.audit;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.lodestar.platform.audit.Origin;
import org.lodestar.platform.audit.OriginUnsaid;
import org.springframework.stereotype.Component;

/** A screen that refreshes itself reads for the browser it is open in. */
@Component
class OriginOfScreens implements OriginUnsaid {

    @Override
    public Optional<Origin> origin() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getBrowser().getAddress())
                .map(address -> new Origin("screen", OriginOfRequests.bounded(address)));
    }
}
