/** What operators do: open districts, hand each to its first administrator, let other operators in. */
@NullMarked
package org.lodestar.ui.operator;

import org.jspecify.annotations.NullMarked;
