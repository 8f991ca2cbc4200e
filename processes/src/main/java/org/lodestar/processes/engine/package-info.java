/** The embedded process engine of this module and the gate through which it is used for one district. */
@NullMarked
package org.lodestar.processes.engine;

import org.jspecify.annotations.NullMarked;
