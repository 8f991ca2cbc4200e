/** A form's words in several languages: which words there are, and the form with its words in another language. */
@NullMarked
package org.lodestar.forms.languages;

import org.jspecify.annotations.NullMarked;
