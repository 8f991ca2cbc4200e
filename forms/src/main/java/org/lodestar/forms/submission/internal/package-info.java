/** The rules an answer must keep, one class each. */
@NullMarked
package org.lodestar.forms.submission.internal;

import org.jspecify.annotations.NullMarked;
