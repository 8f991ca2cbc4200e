/** The append-only record of who read and changed what, chained by hashes. */
@NullMarked
package org.lodestar.platform.audit;

import org.jspecify.annotations.NullMarked;
