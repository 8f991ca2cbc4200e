/** Sending a referral: the intake form, what is known, and the start of its pathway. */
@NullMarked
package org.lodestar.processes.referring;

import org.jspecify.annotations.NullMarked;
