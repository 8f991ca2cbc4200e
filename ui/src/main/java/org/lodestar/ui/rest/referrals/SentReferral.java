package org.lodestar.ui.rest.referrals;

import java.util.UUID;

/** A referral that was made; {@code next} says in words what happens next and by when. */
record SentReferral(UUID id, String next) {}
