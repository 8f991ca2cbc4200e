/** Holds our forms against form-js's own viewer, case by case, in the same Chromium. */
@NullMarked
package org.lodestar.ui.form.formjs;

import org.jspecify.annotations.NullMarked;
