/** The doors, held against those who should not come in. */
@NullMarked
package org.lodestar.ui.security;

import org.jspecify.annotations.NullMarked;
