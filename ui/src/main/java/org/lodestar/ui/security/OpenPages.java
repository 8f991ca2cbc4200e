package org.lodestar.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lodestar.platform.signin.SignIns;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds whether the sign-in of an open page has ended, and lets such a page load itself anew: it comes to
 * the sign-in page, and back to where it was afterwards. What was half typed is a draft in the database.
 */
@Component
class OpenPages implements VaadinServiceInitListener {

    private final SignIns signIns;
    private final Set<VaadinSession> open = ConcurrentHashMap.newKeySet();

    OpenPages(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> open.add(begun.getSession()));
        event.getSource().addSessionDestroyListener(ended -> open.remove(ended.getSession()));
    }

    @Scheduled(fixedDelayString = "PT4S", initialDelayString = "PT4S")
    void look() {
        Map<VaadinSession, UUID> known = new HashMap<>();
        open.forEach(session -> signIn(session).ifPresent(id -> known.put(session, id)));
        if (known.isEmpty()) {
            return;
        }
        var over = signIns.over(Set.copyOf(known.values()));
        known.forEach((session, id) -> {
            if (over.contains(id)) {
                session.access(() -> session.getUIs().forEach(ui -> ui.getPage().reload()));
            }
        });
    }

    private static Optional<UUID> signIn(VaadinSession session) {
        try {
            var browser = session.getSession();
            return browser != null && browser.getAttribute(BrowserSession.key()) instanceof UUID id
                    ? Optional.of(id)
                    : Optional.empty();
        } catch (IllegalStateException gone) {
            return Optional.empty();
        }
    }
}
