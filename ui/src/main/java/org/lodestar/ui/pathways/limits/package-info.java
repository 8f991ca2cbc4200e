/** The limits of pathways, on the settings page. */
@NullMarked
package org.lodestar.ui.pathways.limits;

import org.jspecify.annotations.NullMarked;
