/** One class per action. */
@NullMarked
package org.lodestar.processes.actions.internal;

import org.jspecify.annotations.NullMarked;
