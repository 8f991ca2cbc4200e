/** Fills a district from a OneRoster CSV zip, row-exact about what is wrong. */
@NullMarked
package org.lodestar.platform.rosters;

import org.jspecify.annotations.NullMarked;
