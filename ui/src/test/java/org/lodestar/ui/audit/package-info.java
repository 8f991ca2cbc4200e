/** Tests of the audit's command and file. */
@org.jspecify.annotations.NullMarked
package org.lodestar.ui.audit;
