/** Long work that goes on while people do something else: with progress, problems and a result. */
@NullMarked
package org.lodestar.platform.jobs;

import org.jspecify.annotations.NullMarked;
