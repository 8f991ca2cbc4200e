/** The boot application: what people see and other systems call. */
@NullMarked
package org.lodestar.ui;

import org.jspecify.annotations.NullMarked;
