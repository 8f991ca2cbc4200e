/** The inbox: what to do now, and doing it. */
@NullMarked
package org.lodestar.ui.inbox;

import org.jspecify.annotations.NullMarked;
