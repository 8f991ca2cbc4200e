/** The frame around every view: bar, menu, keys, error pages and live updates. */
@NullMarked
package org.lodestar.ui.shell;

import org.jspecify.annotations.NullMarked;
