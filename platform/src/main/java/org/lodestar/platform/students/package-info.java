/** Students, their guardians, and who may see them. */
@NullMarked
package org.lodestar.platform.students;

import org.jspecify.annotations.NullMarked;
