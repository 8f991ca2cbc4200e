/** What forms may show from the record: the student, options, and the person who fills them in. */
@NullMarked
package org.lodestar.processes.known;

import org.jspecify.annotations.NullMarked;
