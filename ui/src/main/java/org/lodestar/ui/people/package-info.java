/** The people of a district and the roles they hold. */
@NullMarked
package org.lodestar.ui.people;

import org.jspecify.annotations.NullMarked;
