/** How an import is told of. */
@NullMarked
package org.lodestar.ui.imports;

import org.jspecify.annotations.NullMarked;
