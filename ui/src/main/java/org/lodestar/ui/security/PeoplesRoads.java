package org.lodestar.ui.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.signin.SignIn;
import org.lodestar.platform.signin.SignIns;
import org.lodestar.ui.security.oidc.DistrictDoor;
import org.lodestar.ui.security.passkeys.PasskeyDoor;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.stereotype.Component;

/** By which roads people come through their door, and how they leave: each time is a sign-in that begins and ends. */
@Component
class PeoplesRoads implements LogoutHandler {

    private final PasswordDoor passwords;
    private final BeginSignIn begin;
    private final SignIns signIns;
    private final DistrictDoor districts;
    private final PasskeyDoor passkeys;
    private final ProvenByDistrict proven;

    PeoplesRoads(
            PasswordDoor passwords,
            BeginSignIn begin,
            SignIns signIns,
            DistrictDoor districts,
            PasskeyDoor passkeys,
            ProvenByDistrict proven,
            VaadinDefaultRequestCache wanted) {
        this.passwords = passwords;
        this.begin = begin;
        this.signIns = signIns;
        this.districts = districts;
        this.passkeys = passkeys;
        this.proven = proven;
        wanted.setDelegateRequestCache(WantedPages.cache());
    }

    HttpSecurity lead(HttpSecurity http) throws Exception {
        http.with(
                districts.road(person -> new CameIn(person, SignIn.How.DISTRICT), new SignInRefused(), proven),
                road -> {});
        http.with(passkeys.road(person -> new CameIn(person, SignIn.How.PASSKEY)), road -> {});
        return http.authenticationManager(new ProviderManager(passwords))
                .formLogin(form -> form.loginPage("/login").failureHandler(new SignInRefused()))
                .sessionManagement(sessions -> sessions.addSessionAuthenticationStrategy(begin))
                .addFilterAfter(new EndedSignIns(signIns), SecurityContextHolderFilter.class);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        if (who != null && who.getPrincipal() instanceof SignedIn person) {
            BrowserSession.signIn(request)
                    .ifPresent(id -> Me.as(person, () -> {
                        signIns.signOut(person, id);
                        return true;
                    }));
        }
    }
}
