/** What other systems call: JSON over HTTP, errors as problem details with their problems listed. */
@NullMarked
package org.lodestar.ui.rest;

import org.jspecify.annotations.NullMarked;
