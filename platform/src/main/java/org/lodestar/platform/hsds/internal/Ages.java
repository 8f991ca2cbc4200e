package org.lodestar.platform.hsds.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How old one must be, in words. */
public final class Ages {
    private Ages() {}

    /** Null where the service says nothing of ages. */
    public static @Nullable String words(Map<String, Object> service) {
        var from = service.get("minimum_age");
        var to = service.get("maximum_age");
        if (from == null) {
            return to == null ? null : "up to " + to;
        }
        return to == null ? "from " + from : from + " to " + to;
    }
}
