package org.lodestar.ui.signin;

import com.vaadin.flow.component.Component;
import org.lodestar.platform.districts.Districts;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.signin.SignInChoices;
import org.lodestar.ui.security.oidc.Discovery;
import org.lodestar.ui.settings.SettingsPart;
import org.lodestar.ui.words.Say;

/** How a district's people sign in, among its settings. */
@org.springframework.stereotype.Component
class SignInSettingsPart implements SettingsPart {

    private final SignInChoices choices;
    private final Discovery discovery;
    private final Districts districts;
    private final ProveAgain prove;

    SignInSettingsPart(SignInChoices choices, Discovery discovery, Districts districts, ProveAgain prove) {
        this.choices = choices;
        this.discovery = discovery;
        this.districts = districts;
        this.prove = prove;
    }

    @Override
    public String title() {
        return Say.it("Signing in");
    }

    @Override
    public String about() {
        return Say.it(
                "By passwords kept here, by your district's own sign-in (ClassLink, Clever, Google, Microsoft, Keycloak), or both.");
    }

    @Override
    public Right needs() {
        return Right.MANAGE_SETTINGS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component content() {
        return new SignInForm(choices, discovery, districts.current().key(), prove);
    }
}
