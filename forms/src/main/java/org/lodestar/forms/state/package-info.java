/** What a form shows at a moment: which fields are visible, their words, options and answers. */
@NullMarked
package org.lodestar.forms.state;

import org.jspecify.annotations.NullMarked;
