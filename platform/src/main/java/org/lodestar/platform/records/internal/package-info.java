/** How a whole record is read and written down. */
@NullMarked
package org.lodestar.platform.records.internal;

import org.jspecify.annotations.NullMarked;
