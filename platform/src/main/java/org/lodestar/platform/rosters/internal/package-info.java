/** How a OneRoster zip is opened, read row by row, checked and written. */
@NullMarked
package org.lodestar.platform.rosters.internal;

import org.jspecify.annotations.NullMarked;
