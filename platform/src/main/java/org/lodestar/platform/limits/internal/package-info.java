/** How the counts are kept small. */
@NullMarked
package org.lodestar.platform.limits.internal;

import org.jspecify.annotations.NullMarked;
