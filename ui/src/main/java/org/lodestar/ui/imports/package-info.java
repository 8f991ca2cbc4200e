/** What becomes of an import, of whatever kind: how far it is, what it brought, what is wrong in which line. */
@NullMarked
package org.lodestar.ui.imports;

import org.jspecify.annotations.NullMarked;
