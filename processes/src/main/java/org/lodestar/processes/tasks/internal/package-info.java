/** The projection of engine tasks into the inbox and the completion of steps. */
@NullMarked
package org.lodestar.processes.tasks.internal;

import org.jspecify.annotations.NullMarked;
