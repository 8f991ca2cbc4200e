/** Configuration of the engine: what it may parse, run and reach. */
@NullMarked
package org.lodestar.processes.engine.internal;

import org.jspecify.annotations.NullMarked;
