/** The directory of help: providers and the services they give. */
@NullMarked
package org.lodestar.platform.services;

import org.jspecify.annotations.NullMarked;
