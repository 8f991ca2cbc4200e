package org.lodestar.platform.referrals;

import java.util.Collection;
import java.util.List;

/**
 * Who reads a comment, always among those who see the referral; its author does in any case. {@code referrer}: who
 * referred, too, on a confidential pathway as well; {@code roles}: only who holds one of them, empty: all.
 */
public record CommentFor(boolean referrer, List<String> roles) {
    public CommentFor {
        roles = List.copyOf(roles);
    }

    /** All who read the referral, and who referred. */
    public static CommentFor everybody() {
        return new CommentFor(true, List.of());
    }

    /** Who works on it, and who leads the school where it is not confidential; not who referred. */
    public static CommentFor theTeam() {
        return new CommentFor(false, List.of());
    }

    /** Like counselors only, or nurses only. */
    public static CommentFor roles(Collection<String> roles) {
        return new CommentFor(true, List.copyOf(roles));
    }
}
