/** Who may see which referral, submission, timeline entry and work item: each rule once, as the SQL every question starts from. */
@NullMarked
package org.lodestar.platform.visibility;

import org.jspecify.annotations.NullMarked;
