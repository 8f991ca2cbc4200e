/** Who a step waits for: a person, or a team at a school. */
@NullMarked
package org.lodestar.processes.assignment;

import org.jspecify.annotations.NullMarked;
