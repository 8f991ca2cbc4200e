/** How people sign in: their account, one-time links, and what a district or an administrator decides about it. */
@NullMarked
package org.lodestar.ui.signin;

import org.jspecify.annotations.NullMarked;
