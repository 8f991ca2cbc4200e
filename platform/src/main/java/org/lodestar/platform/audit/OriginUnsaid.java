package org.lodestar.platform.audit;

import java.util.Optional;

/** Knows where a deed comes from on threads where no {@link Origin} was put in force, like those that refresh a screen. */
public interface OriginUnsaid {
    Optional<Origin> origin();
}
