package org.lodestar.platform.referrals;

import java.util.UUID;

/** A referral was made; listeners run in its transaction. */
public record ReferralSubmitted(UUID referralId, String pathwayKey) {}
