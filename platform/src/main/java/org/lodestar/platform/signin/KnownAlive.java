package org.lodestar.platform.signin;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Sign-ins that were alive a moment ago: it is asked on every request. That one is over is asked anew. */
@Component
class KnownAlive {
    private static final long NANOS = Duration.ofSeconds(5).toNanos();
    private static final int MOST = 20_000;

    private final Map<UUID, Long> since = new ConcurrentHashMap<>();

    boolean isAlive(UUID id, BooleanSupplier ask) {
        var now = System.nanoTime();
        var before = since.get(id);
        if (before != null && now - before < NANOS) return true;
        if (since.size() > MOST) since.clear();
        var alive = ask.getAsBoolean();
        if (alive) since.put(id, now);
        else since.remove(id);
        return alive;
    }

    void forget(UUID id) {
        since.remove(id);
    }
}
