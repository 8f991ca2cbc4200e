/** Refer: tell what is going on with a student, on one page, in under a minute. */
@NullMarked
package org.lodestar.ui.refer;

import org.jspecify.annotations.NullMarked;
