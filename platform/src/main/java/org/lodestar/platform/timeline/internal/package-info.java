/** How timelines are read from their table. */
@NullMarked
package org.lodestar.platform.timeline.internal;

import org.jspecify.annotations.NullMarked;
