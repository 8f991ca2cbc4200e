/** What Lodestar is made of that others wrote, held against the holes known in it. */
@NullMarked
package org.lodestar.supply;

import org.jspecify.annotations.NullMarked;
