package org.lodestar.ui.rest.answers;

import org.lodestar.platform.people.Me;
import org.springframework.stereotype.Component;

/** Keeps calls to administrators that are theirs. */
@Component
public class Admins {

    private final Me me;

    Admins(Me me) {
        this.me = me;
    }

    /** @param what completes "Only an administrator of the district may …" */
    public void only(String what) {
        if (!me.isAdmin()) {
            throw NotDone.notAllowed("Only an administrator of the district may " + what + ".");
        }
    }
}
