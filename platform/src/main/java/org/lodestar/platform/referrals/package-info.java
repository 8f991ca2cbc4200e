/** Referrals: one case each on a pathway version, their submissions, and how far they have come. */
@NullMarked
package org.lodestar.platform.referrals;

import org.jspecify.annotations.NullMarked;
