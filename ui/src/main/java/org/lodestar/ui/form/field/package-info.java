/** One small class for each kind of form field. */
@NullMarked
package org.lodestar.ui.form.field;

import org.jspecify.annotations.NullMarked;
