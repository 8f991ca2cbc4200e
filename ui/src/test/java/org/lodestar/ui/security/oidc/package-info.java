/** What a district's provider may be. */
@NullMarked
package org.lodestar.ui.security.oidc;

import org.jspecify.annotations.NullMarked;
