/** Files on their way in, held against senders who obey no browser. */
@NullMarked
package org.lodestar.ui.uploads;

import org.jspecify.annotations.NullMarked;
