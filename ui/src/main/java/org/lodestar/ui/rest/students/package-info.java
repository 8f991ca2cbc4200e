/** A student's record for other systems. */
@NullMarked
package org.lodestar.ui.rest.students;

import org.jspecify.annotations.NullMarked;
