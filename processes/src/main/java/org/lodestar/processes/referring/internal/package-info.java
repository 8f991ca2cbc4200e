/** Starting a pathway for a referral, now or later. */
@NullMarked
package org.lodestar.processes.referring.internal;

import org.jspecify.annotations.NullMarked;
