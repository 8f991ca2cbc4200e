/** The inbox: steps that wait for someone, projected from the engine, and one predicate for who may see them. */
@NullMarked
package org.lodestar.platform.inbox;

import org.jspecify.annotations.NullMarked;
