/** How students are found, read and shown only to whom they may be. */
@NullMarked
package org.lodestar.platform.students.internal;

import org.jspecify.annotations.NullMarked;
