/** What schools ask and form-js has no word for, written in a component's {@code properties}: the form stays a plain one. */
@NullMarked
package org.lodestar.forms.kinds;

import org.jspecify.annotations.NullMarked;
