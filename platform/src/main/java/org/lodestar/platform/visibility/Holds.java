package org.lodestar.platform.visibility;

import org.lodestar.platform.people.Right;

/**
 * Whether the reader ({@code :me}) holds a right, as SQL. What is asked of a row is its school only, so PostgreSQL reads
 * the reader's roles once for a whole question and not once for every row.
 */
public final class Holds {
    private static final String HELD = """
            select %s from staff_roles held join roles gives on gives.district_id = held.district_id and gives.key = held.role
            where held.staff_member_id = cast(:me as uuid) and '%s' = any (gives.rights) and held.school_id is %s""";

    private Holds() {}

    /** At a school, given as an SQL expression: by a role held there or in the whole district. */
    public static String at(String school, Right right) {
        return "(" + inTheWholeDistrict(right) + " or " + school + " = any (array("
                + HELD.formatted("held.school_id", right.key(), "not null") + ")))";
    }

    public static String inTheWholeDistrict(Right right) {
        return "exists (" + HELD.formatted("", right.key(), "null") + ")";
    }
}
