/** How a schema is read, and the plain values (maps, lists, scalars) that answers are made of. */
@NullMarked
package org.lodestar.forms.internal;

import org.jspecify.annotations.NullMarked;
