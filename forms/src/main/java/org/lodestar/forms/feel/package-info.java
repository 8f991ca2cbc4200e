/** FEEL, the one expression language of Lodestar, bounded in time and without external functions. */
@NullMarked
package org.lodestar.forms.feel;

import org.jspecify.annotations.NullMarked;
