package org.lodestar.platform.referrals;

import java.util.UUID;

/** A referral came to an end; listeners run in its transaction. */
public record ReferralClosed(UUID referralId, String ending) {}
