/** Rows and bytes of attachments. */
@NullMarked
package org.lodestar.platform.attachments.internal;

import org.jspecify.annotations.NullMarked;
