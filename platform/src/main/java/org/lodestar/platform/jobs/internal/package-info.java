/** How jobs are stored, run in the background and picked up again after a crash. */
@NullMarked
package org.lodestar.platform.jobs.internal;

import org.jspecify.annotations.NullMarked;
