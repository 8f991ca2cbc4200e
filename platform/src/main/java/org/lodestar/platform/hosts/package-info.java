/** The hosts of other pages that a district's forms may show; a form shows nothing of any other. */
@NullMarked
package org.lodestar.platform.hosts;

import org.jspecify.annotations.NullMarked;
