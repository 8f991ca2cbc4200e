/** The sign-in of a district's own: OpenID Connect, found by discovery, matched to the roster of that district alone. */
@NullMarked
package org.lodestar.ui.security.oidc;

import org.jspecify.annotations.NullMarked;
