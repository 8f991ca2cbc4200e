/** What other systems call: JSON over HTTP, described at /v3/api-docs. */
@NullMarked
package org.lodestar.ui.rest;

import org.jspecify.annotations.NullMarked;
