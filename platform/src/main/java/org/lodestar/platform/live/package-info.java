/** What changed, told to every open screen of the district on every node. */
@NullMarked
package org.lodestar.platform.live;

import org.jspecify.annotations.NullMarked;
