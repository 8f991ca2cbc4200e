/** Why somebody opens the record of a student they do not work with: asked where the district wants it, kept in the audit. */
@NullMarked
package org.lodestar.platform.openings;

import org.jspecify.annotations.NullMarked;
