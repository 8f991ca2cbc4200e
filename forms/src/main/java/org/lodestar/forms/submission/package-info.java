/** The proof that answers are valid: only the validator can make a submission. */
@NullMarked
package org.lodestar.forms.submission;

import org.jspecify.annotations.NullMarked;
