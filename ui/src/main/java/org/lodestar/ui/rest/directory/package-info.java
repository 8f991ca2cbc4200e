/** The directory of services for other systems. */
@NullMarked
package org.lodestar.ui.rest.directory;

import org.jspecify.annotations.NullMarked;
