/** How corrections are kept and written through to what they correct. */
@NullMarked
package org.lodestar.platform.corrections.internal;

import org.jspecify.annotations.NullMarked;
