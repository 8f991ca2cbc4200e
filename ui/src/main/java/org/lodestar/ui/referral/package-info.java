/** One referral: where it is, who has it, what has happened, and what one can do about it. */
@NullMarked
package org.lodestar.ui.referral;

import org.jspecify.annotations.NullMarked;
