/** The artifact that districts get, started as an operator starts it. */
@NullMarked
package org.lodestar.production;

import org.jspecify.annotations.NullMarked;
