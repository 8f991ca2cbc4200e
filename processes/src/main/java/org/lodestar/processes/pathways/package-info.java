/** A district's pathways: published versions, drafts and what Refer offers. */
@NullMarked
package org.lodestar.processes.pathways;

import org.jspecify.annotations.NullMarked;
