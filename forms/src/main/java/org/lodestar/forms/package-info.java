/** What is a form: a form-js schema read into a definition, or the problems that keep it from being one. */
@NullMarked
package org.lodestar.forms;

import org.jspecify.annotations.NullMarked;
