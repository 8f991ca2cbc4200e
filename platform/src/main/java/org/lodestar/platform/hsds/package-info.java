/** The directory of services as others write it: packages of HSDS 3 (Open Referral) come in and go out. */
@NullMarked
package org.lodestar.platform.hsds;

import org.jspecify.annotations.NullMarked;
