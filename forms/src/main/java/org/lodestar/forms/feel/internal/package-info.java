/** The FEEL engine behind {@link org.lodestar.forms.feel.Feel}: parsing, its limits, and values in and out. */
@NullMarked
package org.lodestar.forms.feel.internal;

import org.jspecify.annotations.NullMarked;
