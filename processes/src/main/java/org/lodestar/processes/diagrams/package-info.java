/** BPMN and DMN as parsed files, and the list of what they may contain. */
@NullMarked
package org.lodestar.processes.diagrams;

import org.jspecify.annotations.NullMarked;
