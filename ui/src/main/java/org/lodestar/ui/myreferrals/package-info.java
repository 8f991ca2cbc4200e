/** What became of what I referred. */
@NullMarked
package org.lodestar.ui.myreferrals;

import org.jspecify.annotations.NullMarked;
