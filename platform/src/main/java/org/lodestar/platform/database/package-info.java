/** The one PostgreSQL: embedded or a server of the district's own, migrated before anything uses it. */
@NullMarked
package org.lodestar.platform.database;

import org.jspecify.annotations.NullMarked;
