/** The connection that PostgreSQL's notifications arrive on. */
@NullMarked
package org.lodestar.platform.live.internal;

import org.jspecify.annotations.NullMarked;
