/** Roster imports for other systems. */
@NullMarked
package org.lodestar.ui.rest.rosters;

import org.jspecify.annotations.NullMarked;
