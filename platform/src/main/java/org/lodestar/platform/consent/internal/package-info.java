/** How consents are kept in their table. */
@NullMarked
package org.lodestar.platform.consent.internal;

import org.jspecify.annotations.NullMarked;
