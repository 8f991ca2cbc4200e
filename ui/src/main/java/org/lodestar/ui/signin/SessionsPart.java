package org.lodestar.ui.signin;

import com.vaadin.flow.component.Component;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.signin.SessionLimits;
import org.lodestar.ui.settings.SettingsPart;
import org.lodestar.ui.words.Say;

/** How long a district's people stay signed in, among its settings. */
@org.springframework.stereotype.Component
class SessionsPart implements SettingsPart {

    private static final int ORDER = 11;

    private final SessionLimits limits;
    private final ProveAgain prove;

    SessionsPart(SessionLimits limits, ProveAgain prove) {
        this.limits = limits;
        this.prove = prove;
    }

    @Override
    public String title() {
        return Say.it("Staying signed in");
    }

    @Override
    public String about() {
        return Say.it(
                "Whoever finds a screen open can use it, so people are signed out after a while. What they were typing is kept.");
    }

    @Override
    public Right needs() {
        return Right.MANAGE_SETTINGS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content() {
        return new SessionsForm(limits, prove);
    }
}
