/** Private to the packages of HSDS. */
@NullMarked
package org.lodestar.platform.hsds.internal;

import org.jspecify.annotations.NullMarked;
