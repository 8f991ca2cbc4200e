package org.lodestar.platform.tokens.internal;

import java.util.Optional;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.RoleAt;
import org.lodestar.platform.people.StaffMember;
import org.springframework.stereotype.Component;

/** Nobody makes a token that may more than they may: not at another school either. */
@Component
public class Reach {
    private final Me me;

    Reach(Me me) {
        this.me = me;
    }

    /** {@link Refused} where a role of the machine gives what I may not do there. */
    public void mustHold(StaffMember machine) {
        machine.roles().stream()
                .flatMap(held -> beyond(held).stream())
                .findFirst()
                .ifPresent(words -> {
                    throw new Refused(words);
                });
    }

    private Optional<String> beyond(RoleAt held) {
        return held.rights().stream()
                .filter(right -> !me.may(right, held.schoolId()))
                .findFirst()
                .map(right -> "“" + held.label() + "” may do more than you yourself: " + right.words()
                        + ". Choose a role that may less.");
    }
}
