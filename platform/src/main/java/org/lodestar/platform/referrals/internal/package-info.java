/** How referrals are kept in their tables. */
@NullMarked
package org.lodestar.platform.referrals.internal;

import org.jspecify.annotations.NullMarked;
