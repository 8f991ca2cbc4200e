package org.lodestar.ui.people;

import org.lodestar.platform.people.RoleAt;
import org.lodestar.ui.words.Say;

/** How a role held somewhere is said. */
final class RoleWords {

    private RoleWords() {}

    /** "Counselor at Roosevelt Middle", "Administrator of the whole district". */
    static String said(RoleAt role) {
        var where = role.schoolName() == null ? Say.it(" in the whole district") : Say.it(" at {0}", role.schoolName());
        return role.label() + where;
    }
}
