/** What people do with Lodestar from end to end, in a real browser against the running product. */
@NullMarked
package org.lodestar.journey;

import org.jspecify.annotations.NullMarked;
