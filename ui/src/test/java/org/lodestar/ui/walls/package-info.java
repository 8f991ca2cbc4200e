/** Every call and every view, asked for what is another district's, or invisible: nothing comes back, not even that it exists. */
@NullMarked
package org.lodestar.ui.walls;

import org.jspecify.annotations.NullMarked;
