/** Tables to read: native HTML, so that they are read out, wrap and print well. */
@NullMarked
package org.lodestar.ui.tables;

import org.jspecify.annotations.NullMarked;
