package org.lodestar.platform.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may give which role, and take it away. It needs {@link Right#MANAGE_PEOPLE} where the role holds. Who also holds
 * {@link Right#MANAGE_ROLES} in the whole district may give every role, since they say what each may do anyhow. Anybody
 * else gives none to themselves, and to others only a role that allows nothing they may not do there themselves: so nobody
 * becomes more than they are, or makes somebody else so. A machine (nobody signed in) may.
 */
@Component
class Giving {
    private final Me me;

    Giving(Me me) {
        this.me = me;
    }

    void mustBeAllowed(UUID receiver, Role role, @Nullable UUID school) {
        if (me.isMachine()) return;
        me.need(Right.MANAGE_PEOPLE, school);
        if (me.may(Right.MANAGE_ROLES, null)) return;
        if (receiver.equals(me.id())) {
            throw new NotAllowed("You can't change your own roles. Ask an administrator of the district.");
        }
        role.rights().stream()
                .filter(right -> !me.may(right, school))
                .findFirst()
                .ifPresent(right -> {
                    throw new NotAllowed("“" + role.label() + "” allows more than your own roles do: " + right.words()
                            + ". Ask an administrator of the district.");
                });
    }
}
