/** Who may come in, by which door, and where their day begins. */
@NullMarked
package org.lodestar.ui.security;

import org.jspecify.annotations.NullMarked;
