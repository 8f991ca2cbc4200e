/** How the library's files are read from the class path. */
@NullMarked
package org.lodestar.processes.library.internal;

import org.jspecify.annotations.NullMarked;
