/** Correcting a student's record for the family: the value before is kept, and the roster does not undo it. */
@NullMarked
package org.lodestar.platform.corrections;

import org.jspecify.annotations.NullMarked;
