package org.lodestar.ui.people;

import org.lodestar.platform.people.RoleAt;

/** How a role held somewhere is said. */
final class RoleWords {

    private RoleWords() {}

    /** "Counselor at Roosevelt Middle", "Administrator of the whole district". */
    static String said(RoleAt role) {
        var where = role.schoolName() == null ? " in the whole district" : " at " + role.schoolName();
        return role.label() + where;
    }
}
