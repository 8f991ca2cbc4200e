/** What is done with a student's record for the family and the law: export, correct, hold, purge, and how long it is kept. */
@NullMarked
package org.lodestar.ui.records;

import org.jspecify.annotations.NullMarked;
