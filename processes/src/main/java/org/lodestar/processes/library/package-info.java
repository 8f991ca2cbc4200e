/** The starter pathways a district copies from. */
@NullMarked
package org.lodestar.processes.library;

import org.jspecify.annotations.NullMarked;
