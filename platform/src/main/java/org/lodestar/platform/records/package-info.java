/** A student's whole record in one piece: as the family may inspect it, or as far as one person may see it. */
@NullMarked
package org.lodestar.platform.records;

import org.jspecify.annotations.NullMarked;
