/** Passkeys as Spring Security speaks WebAuthn: making one on the account page, coming in by one on the sign-in page. */
@NullMarked
package org.lodestar.ui.security.passkeys;

import org.jspecify.annotations.NullMarked;
