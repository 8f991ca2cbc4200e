/** Pathways for other systems: check, draft, publish, take along. */
@NullMarked
package org.lodestar.ui.rest.pathways;

import org.jspecify.annotations.NullMarked;
