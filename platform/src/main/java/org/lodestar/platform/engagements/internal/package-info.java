/** How engagements and outcomes are kept in their tables. */
@NullMarked
package org.lodestar.platform.engagements.internal;

import org.jspecify.annotations.NullMarked;
