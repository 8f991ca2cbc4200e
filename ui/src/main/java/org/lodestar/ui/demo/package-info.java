/** Two made-up districts to try Lodestar on, loaded the first time a demo starts. */
@NullMarked
package org.lodestar.ui.demo;

import org.jspecify.annotations.NullMarked;
