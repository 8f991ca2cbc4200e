/** Forms for other systems: check a form, evaluate answers. */
@NullMarked
package org.lodestar.ui.rest.forms;

import org.jspecify.annotations.NullMarked;
