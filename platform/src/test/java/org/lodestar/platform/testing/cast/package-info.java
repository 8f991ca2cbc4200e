/** People, places and cases for tests, named as in a play: each test has a district of its own. */
@NullMarked
package org.lodestar.platform.testing;

import org.jspecify.annotations.NullMarked;
