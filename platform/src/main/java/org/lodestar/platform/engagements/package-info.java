/** Students receiving services, and what came of it. */
@NullMarked
package org.lodestar.platform.engagements;

import org.jspecify.annotations.NullMarked;
