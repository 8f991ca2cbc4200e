/** Doing the work: opening, claiming and completing steps. */
@NullMarked
package org.lodestar.processes.tasks;

import org.jspecify.annotations.NullMarked;
