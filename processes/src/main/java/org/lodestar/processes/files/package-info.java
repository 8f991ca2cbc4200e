/** What a pathway is made of: its files, its settings and the zip they travel in. */
@NullMarked
package org.lodestar.processes.files;

import org.jspecify.annotations.NullMarked;
