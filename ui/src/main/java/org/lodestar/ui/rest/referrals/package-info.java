/** Referrals for other systems. */
@NullMarked
package org.lodestar.ui.rest.referrals;

import org.jspecify.annotations.NullMarked;
