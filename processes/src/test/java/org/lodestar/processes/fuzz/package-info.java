/** Diagrams, decisions and archives that chance has made worse. */
@NullMarked
package org.lodestar.processes.fuzz;

import org.jspecify.annotations.NullMarked;
