/** How times and people are said on screen: near in words, far as dates, always exact on hover. */
@NullMarked
package org.lodestar.ui.words;

import org.jspecify.annotations.NullMarked;
