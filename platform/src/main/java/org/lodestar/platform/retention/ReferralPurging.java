package org.lodestar.platform.retention;

import java.util.UUID;

/** A referral is about to be purged: whoever keeps something of it removes it now, in the same transaction, or throws. */
public record ReferralPurging(UUID referralId) {}
