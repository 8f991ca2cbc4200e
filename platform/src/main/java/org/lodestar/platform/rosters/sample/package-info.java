/** Makes sample districts of any size as OneRoster sets, the same for the same seed. */
@NullMarked
package org.lodestar.platform.rosters.sample;

import org.jspecify.annotations.NullMarked;
