/** The district's settings, one part for each feature that has some. */
@NullMarked
package org.lodestar.ui.settings;

import org.jspecify.annotations.NullMarked;
