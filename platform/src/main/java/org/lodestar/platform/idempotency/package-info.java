/** Remembers what a call of another system came to, so that sending it again does it once. */
@NullMarked
package org.lodestar.platform.idempotency;

import org.jspecify.annotations.NullMarked;
