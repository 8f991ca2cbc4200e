package org.lodestar.platform.people;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The people of the last few seconds: who I am is asked many times while one screen is made. */
@Component
class KnownForMoments {
    private static final long NANOS = Duration.ofSeconds(5).toNanos();
    private static final int MOST = 5_000;

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    private record Known(StaffMember person, long since) {}

    Optional<StaffMember> person(UUID id, Supplier<Optional<StaffMember>> read) {
        var now = System.nanoTime();
        var before = known.get(id);
        if (before != null && now - before.since() < NANOS) return Optional.of(before.person());
        if (known.size() > MOST) known.clear();
        var person = read.get();
        person.ifPresent(found -> known.put(id, new Known(found, now)));
        return person;
    }

    void forget(UUID id) {
        known.remove(id);
    }
}
