/** The tokens with which other systems come in: made, looked through and revoked by an administrator. */
@NullMarked
package org.lodestar.ui.tokens;

import org.jspecify.annotations.NullMarked;
