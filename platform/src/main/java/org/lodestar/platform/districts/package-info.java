/** Districts, their schools, and which district the current work is for. */
@NullMarked
package org.lodestar.platform.districts;

import org.jspecify.annotations.NullMarked;
