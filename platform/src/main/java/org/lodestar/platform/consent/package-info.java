/** Whether a family agreed, to what, how it was given and until when. */
@NullMarked
package org.lodestar.platform.consent;

import org.jspecify.annotations.NullMarked;
