/** What may be uploaded: judged by a file's content, never by its name or by what the sender calls it. */
@NullMarked
package org.lodestar.platform.uploads;

import org.jspecify.annotations.NullMarked;
