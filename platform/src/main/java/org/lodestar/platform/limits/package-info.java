/** How often somebody may do something, counted for all nodes together. */
@NullMarked
package org.lodestar.platform.limits;

import org.jspecify.annotations.NullMarked;
