@NullMarked
package org.lodestar.ui.limits;

import org.jspecify.annotations.NullMarked;
