package org.lodestar.ui.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.referrals.Referral;
import org.lodestar.platform.referrals.ReferralRow;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.When;

/** Says in one line where a referral stands: "In care · with Mr. Lee since 12 Nov", "Ended yesterday: help arrived". */
public final class Standing {

    private Standing() {}

    public static String of(ReferralRow row, When when) {
        return row.open()
                ? open(row.milestoneName(), row.milestoneSince(), row.ownerName(), row.submittedAt(), when)
                : ended(row.endingName(), row.closedAt(), when);
    }

    static String of(Referral referral, When when) {
        if (referral.open() && !referral.started()) {
            return Say.it("Received {0}", when.day(referral.submittedAt()))
                    + ". Its first step has not begun yet; the administrator sees why.";
        }
        return referral.open()
                ? open(
                        referral.milestoneName(),
                        referral.milestoneSince(),
                        referral.ownerName(),
                        referral.submittedAt(),
                        when)
                : ended(referral.endingName(), referral.closedAt(), when);
    }

    private static String open(
            @Nullable String milestone, @Nullable Instant since, @Nullable String owner, Instant submitted, When when) {
        var where = milestone == null ? Say.it("Sent") : milestone;
        var with = owner == null ? " " : Say.it(" · with {0} ", owner);
        return Say.it("{0}since {1}", where + with, when.day(since == null ? submitted : since));
    }

    private static String ended(@Nullable String ending, @Nullable Instant closed, When when) {
        var ended = closed == null ? Say.it("Ended") : Say.it("Ended {0}", when.day(closed));
        return ending == null || ending.isBlank() ? ended : ended + ": " + ending;
    }
}
