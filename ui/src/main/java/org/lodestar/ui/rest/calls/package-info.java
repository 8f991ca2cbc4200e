/** What every call passes on its way in: bounded bodies, and POSTs that do their work once. */
@NullMarked
package org.lodestar.ui.rest.calls;

import org.jspecify.annotations.NullMarked;
