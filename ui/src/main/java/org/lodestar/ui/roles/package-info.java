/** The roles of a district, and what each may do. */
@NullMarked
package org.lodestar.ui.roles;

import org.jspecify.annotations.NullMarked;
