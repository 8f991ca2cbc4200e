/** Draws a form from its definition and keeps what is typed. */
@NullMarked
package org.lodestar.ui.form;

import org.jspecify.annotations.NullMarked;
