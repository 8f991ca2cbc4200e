/** Staff members, their roles at schools, and their sign-in accounts. */
@NullMarked
package org.lodestar.platform.people;

import org.jspecify.annotations.NullMarked;
