/** How what is due is found and purged. */
@NullMarked
package org.lodestar.platform.retention.internal;

import org.jspecify.annotations.NullMarked;
