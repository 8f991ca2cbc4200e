package org.lodestar.ui.security.oidc;

import java.util.Map;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.signin.RosterMatch;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Finds whom of the roster a provider tells about, in the district that chose this provider and in no other. */
@Component
class RosterUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final RosterMatch roster;
    private final OidcUserService told;

    RosterUsers(RosterMatch roster, ProviderCalls calls) {
        this.roster = roster;
        var asking = new DefaultOAuth2UserService();
        asking.setRestOperations(calls.forJson());
        told = new OidcUserService();
        told.setOauth2UserService(asking);
    }

    /** A person of ours. */
    static final class RosterUser extends DefaultOidcUser {

        private static final long serialVersionUID = 1L;

        private final SignedIn person;

        private RosterUser(OidcUser told, SignedIn person) {
            super(told.getAuthorities(), told.getIdToken(), told.getUserInfo());
            this.person = person;
        }

        SignedIn person() {
            return person;
        }
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = told.loadUser(request);
        Map<String, Object> claims = user.getClaims();
        return new RosterUser(
                user, roster.person(request.getClientRegistration().getRegistrationId(), claims));
    }
}
