/** How other systems come in with a token, and what they may use it for. */
@NullMarked
package org.lodestar.ui.rest.door;

import org.jspecify.annotations.NullMarked;
