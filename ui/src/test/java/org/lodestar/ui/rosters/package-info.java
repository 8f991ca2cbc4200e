/** How an import is told of. */
@NullMarked
package org.lodestar.ui.rosters;

import org.jspecify.annotations.NullMarked;
