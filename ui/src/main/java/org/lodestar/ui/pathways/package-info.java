/** A district's pathways to look at: diagrams, forms, decision tables, words and versions. */
@NullMarked
package org.lodestar.ui.pathways;

import org.jspecify.annotations.NullMarked;
