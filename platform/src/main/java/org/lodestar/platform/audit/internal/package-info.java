/** How entries of the audit are written and read. */
@NullMarked
package org.lodestar.platform.audit.internal;

import org.jspecify.annotations.NullMarked;
