package org.lodestar.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.signin.NotThisWay;
import org.lodestar.platform.signin.Proof;
import org.lodestar.ui.security.oidc.AskedAgain;
import org.lodestar.ui.words.Say;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** A district's sign-in says once more who sits here: a proof for the session they have. */
@Component
class ProvenByDistrict implements AskedAgain {

    private final Proof proof;

    ProvenByDistrict(Proof proof) {
        this.proof = proof;
    }

    @Override
    public void cameBack(HttpServletRequest request, SignedIn known, Instant sent, @Nullable Instant asked) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var session = BrowserSession.signIn(request);
        if (session.isEmpty()
                || authentication == null
                || !(authentication.getPrincipal() instanceof SignedIn person)) {
            throw new NotThisWay(Say.it("You are not signed in any more. Sign in again."));
        }
        proof.byDistrict(person, session.get(), known, sent, asked);
    }
}
