/** One class per rule, and the parsed pathway they look at. */
@NullMarked
package org.lodestar.processes.checks.internal;

import org.jspecify.annotations.NullMarked;
