/** What happens next: pathways, the engine that runs them, completing work, and the actions a pathway may use. */
@NullMarked
package org.lodestar.processes;

import org.jspecify.annotations.NullMarked;
