/** The limits every pathway keeps: what is usual, what a district chose, and how far it may go. */
@NullMarked
package org.lodestar.processes.bounds;

import org.jspecify.annotations.NullMarked;
