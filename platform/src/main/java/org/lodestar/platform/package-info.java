/** Who and what: districts, people, students, referrals, services, consent, inbox, timeline, audit. */
@NullMarked
package org.lodestar.platform;

import org.jspecify.annotations.NullMarked;
