/** How pathways are stored, analysed and deployed to the engine. */
@NullMarked
package org.lodestar.processes.pathways.internal;

import org.jspecify.annotations.NullMarked;
