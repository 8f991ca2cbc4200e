/** Long work that other systems started: how far it is. */
@NullMarked
package org.lodestar.ui.rest.jobs;

import org.jspecify.annotations.NullMarked;
