/** Whether a pathway may be published: every rule it must keep, with the element and the reason. */
@NullMarked
package org.lodestar.processes.checks;

import org.jspecify.annotations.NullMarked;
