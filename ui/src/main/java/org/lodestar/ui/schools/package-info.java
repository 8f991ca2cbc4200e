/** The schools of a district. */
@NullMarked
package org.lodestar.ui.schools;

import org.jspecify.annotations.NullMarked;
