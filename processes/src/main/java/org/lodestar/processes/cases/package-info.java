/** Following one case: progress, withdrawal, and what to do when it is stuck. */
@NullMarked
package org.lodestar.processes.cases;

import org.jspecify.annotations.NullMarked;
