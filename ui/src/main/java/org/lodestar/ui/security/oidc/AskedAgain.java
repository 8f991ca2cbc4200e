package org.lodestar.ui.security.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.SignedIn;

/** What becomes of somebody who is signed in and was asked once more by their district's sign-in. */
@FunctionalInterface
public interface AskedAgain {

    /** An attribute of the request by which such a person comes back. */
    String REQUEST = "lodestar.asked-again";

    /**
     * @param known whom the sign-in told about
     * @param asked when it last asked them, as it says; null where it does not say
     * @throws org.lodestar.platform.signin.NotThisWay where that proves nothing
     */
    void cameBack(HttpServletRequest request, SignedIn known, Instant sent, @Nullable Instant asked);
}
