/** How a form's state comes about, step by step as form-js does it. */
@NullMarked
package org.lodestar.forms.state.internal;

import org.jspecify.annotations.NullMarked;
