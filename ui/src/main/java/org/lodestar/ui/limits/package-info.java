/** How fast people and other systems may go, as the installation sets it. */
@NullMarked
package org.lodestar.ui.limits;

import org.jspecify.annotations.NullMarked;
