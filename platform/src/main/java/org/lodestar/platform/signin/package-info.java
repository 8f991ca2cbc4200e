/** How a person comes in and for how long: passwords, one-time links, sign-ins that can be ended, and how often somebody may try. */
@NullMarked
package org.lodestar.platform.signin;

import org.jspecify.annotations.NullMarked;
