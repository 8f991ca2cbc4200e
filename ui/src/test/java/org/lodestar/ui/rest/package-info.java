/** Calls the API as other systems do, against the real application and database. */
@NullMarked
package org.lodestar.ui.rest;

import org.jspecify.annotations.NullMarked;
