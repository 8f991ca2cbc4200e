/** Files that belong to the answers of a form, and are seen by whoever may see those. */
@NullMarked
package org.lodestar.platform.attachments;

import org.jspecify.annotations.NullMarked;
