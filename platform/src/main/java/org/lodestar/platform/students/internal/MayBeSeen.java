package org.lodestar.platform.students.internal;

/** The one predicate that says which students a staff member sees. */
public final class MayBeSeen {
    private static final String PREDICATE = """
            (exists (select from staff_roles seen_all where seen_all.staff_member_id = :me
                     and (seen_all.school_id is null or seen_all.role = 'admin'))
             or %1$s.school_id = any (array(select seen_at.school_id from staff_roles seen_at
                                            where seen_at.staff_member_id = :me)))
            """;

    private MayBeSeen() {}

    /** SQL over a row of {@code students} named {@code alias}; {@code :me} is the staff member's id. */
    public static String of(String alias) {
        return PREDICATE.formatted(alias);
    }
}
