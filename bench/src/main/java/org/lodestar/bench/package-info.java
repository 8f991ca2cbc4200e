/** Yardsticks: what the product costs on a district of full size. */
@NullMarked
package org.lodestar.bench;

import org.jspecify.annotations.NullMarked;
