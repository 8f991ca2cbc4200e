/** Tokens with which other systems work for a district: as one staff member, narrowed to some scopes, for some time. */
@NullMarked
package org.lodestar.platform.tokens;

import org.jspecify.annotations.NullMarked;
