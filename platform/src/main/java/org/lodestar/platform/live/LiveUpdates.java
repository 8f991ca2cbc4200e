package org.lodestar.platform.live;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Hears PostgreSQL's notifications and passes them on. */
@Component
public class LiveUpdates {
    /** Begins to tell {@code listener} of this district's changes, on a thread of its own; run the result to end it. */
    public Runnable subscribe(UUID district, Consumer<LiveEvent> listener) {
        throw new UnsupportedOperationException();
    }
}
