/** Bringing a district's students and staff in from its roster. */
@NullMarked
package org.lodestar.ui.rosters;

import org.jspecify.annotations.NullMarked;
