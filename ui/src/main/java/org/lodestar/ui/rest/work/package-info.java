/** The inbox for other systems. */
@NullMarked
package org.lodestar.ui.rest.work;

import org.jspecify.annotations.NullMarked;
