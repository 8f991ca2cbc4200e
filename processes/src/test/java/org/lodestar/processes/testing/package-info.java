/** Runs pathways in tests as people would: refer, complete steps, let timers go off, look at where the case is. */
@NullMarked
package org.lodestar.processes.testing;

import org.jspecify.annotations.NullMarked;
