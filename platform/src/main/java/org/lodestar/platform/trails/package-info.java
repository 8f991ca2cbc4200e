/** Browsing the audit: a person's trail, a student's trail, and whether nothing was altered. */
@NullMarked
package org.lodestar.platform.trails;

import org.jspecify.annotations.NullMarked;
