/** Half-typed forms, kept for their author until they are sent. */
@NullMarked
package org.lodestar.platform.drafts;

import org.jspecify.annotations.NullMarked;
