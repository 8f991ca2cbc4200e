/** How an administrator reads diagrams and decisions. */
@NullMarked
package org.lodestar.ui.pathways;

import org.jspecify.annotations.NullMarked;
