@NullMarked
package org.lodestar.ui.signin;

import org.jspecify.annotations.NullMarked;
