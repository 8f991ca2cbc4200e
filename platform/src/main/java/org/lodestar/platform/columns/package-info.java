/** Column values that JDBC has no plain method for. */
@NullMarked
package org.lodestar.platform.columns;

import org.jspecify.annotations.NullMarked;
