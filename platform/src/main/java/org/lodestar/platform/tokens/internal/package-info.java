/** How tokens are made, kept and held against what their maker may. */
@NullMarked
package org.lodestar.platform.tokens.internal;

import org.jspecify.annotations.NullMarked;
