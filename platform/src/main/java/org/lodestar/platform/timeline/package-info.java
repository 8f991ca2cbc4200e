/** What happened to a referral and to a student, in order, as each reader may see it. */
@NullMarked
package org.lodestar.platform.timeline;

import org.jspecify.annotations.NullMarked;
