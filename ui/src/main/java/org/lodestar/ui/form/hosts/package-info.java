/** Where a district says of which hosts its forms may show pages and pictures. */
@NullMarked
package org.lodestar.ui.form.hosts;

import org.jspecify.annotations.NullMarked;
