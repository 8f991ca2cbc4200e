/** Checks the walls of the house: who may know whom, and what things may be called. */
@NullMarked
package org.lodestar.architecture;

import org.jspecify.annotations.NullMarked;
