/** The directory of what a student may receive. */
@NullMarked
package org.lodestar.ui.services;

import org.jspecify.annotations.NullMarked;
