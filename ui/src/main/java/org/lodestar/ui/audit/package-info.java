/** Who read and changed what, for those who look after it, and where each request comes from. */
@NullMarked
package org.lodestar.ui.audit;

import org.jspecify.annotations.NullMarked;
