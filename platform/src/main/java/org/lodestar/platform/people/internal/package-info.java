/** How staff members are read. */
@NullMarked
package org.lodestar.platform.people.internal;

import org.jspecify.annotations.NullMarked;
