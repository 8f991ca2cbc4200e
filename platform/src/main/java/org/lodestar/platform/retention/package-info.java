/** How long records are kept: what the district sets, holds that forbid it, and the purge that leaves nothing behind. */
@NullMarked
package org.lodestar.platform.retention;

import org.jspecify.annotations.NullMarked;
