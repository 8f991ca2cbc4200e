/** Finding a student, and the record of one: who this is, what is under way, and what has helped. */
@NullMarked
package org.lodestar.ui.students;

import org.jspecify.annotations.NullMarked;
