/** How the database is found, started and migrated. */
@NullMarked
package org.lodestar.platform.database.internal;

import org.jspecify.annotations.NullMarked;
