/** How work items are kept in, and read from, their table. */
@NullMarked
package org.lodestar.platform.inbox.internal;

import org.jspecify.annotations.NullMarked;
