/** The catalogue of actions a pathway's service tasks may name. */
@NullMarked
package org.lodestar.processes.actions;

import org.jspecify.annotations.NullMarked;
