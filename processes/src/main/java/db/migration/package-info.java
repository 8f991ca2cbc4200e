/** Flyway finds its Java migrations here, beside the SQL of the same folder. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
