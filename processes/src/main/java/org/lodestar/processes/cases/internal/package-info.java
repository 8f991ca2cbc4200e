/** Milestones and endings, heard from the engine. */
@NullMarked
package org.lodestar.processes.cases.internal;

import org.jspecify.annotations.NullMarked;
