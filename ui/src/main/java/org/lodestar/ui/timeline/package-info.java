/** What happened, newest first, the way every page shows it. */
@NullMarked
package org.lodestar.ui.timeline;

import org.jspecify.annotations.NullMarked;
