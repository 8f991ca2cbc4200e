/** Secrets of others that we must be able to read again, like that of a district's sign-in, kept so that the database alone does not tell them. */
@NullMarked
package org.lodestar.platform.secrets;

import org.jspecify.annotations.NullMarked;
