/** How calls are refused: problem details (RFC 9457) that list every problem by its path. */
@NullMarked
package org.lodestar.ui.rest.answers;

import org.jspecify.annotations.NullMarked;
