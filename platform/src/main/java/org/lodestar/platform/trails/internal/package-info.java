/** How the audit is searched. */
@NullMarked
package org.lodestar.platform.trails.internal;

import org.jspecify.annotations.NullMarked;
