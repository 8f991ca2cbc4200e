/** What a district has chosen for itself, kept by name; each feature knows its own settings and what holds when unset. */
@NullMarked
package org.lodestar.platform.settings;

import org.jspecify.annotations.NullMarked;
