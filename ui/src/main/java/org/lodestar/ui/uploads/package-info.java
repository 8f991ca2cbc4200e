/** How a screen takes a file: bounded while it arrives, judged by its content, refused with a sentence. */
@NullMarked
package org.lodestar.ui.uploads;

import org.jspecify.annotations.NullMarked;
