package org.lodestar.platform.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.lodestar.platform.database.DatabaseAddress;
import org.lodestar.platform.live.internal.Ear;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Hears PostgreSQL's notifications and passes them on; begins to listen when the first one subscribes. */
@Component
public class LiveUpdates implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);
    private static final int THREADS = 4;

    private final ObjectMapper mapper;
    private final Ear ear;
    private final AtomicBoolean listening = new AtomicBoolean();
    private final Map<UUID, CopyOnWriteArraySet<Listener>> listeners = new ConcurrentHashMap<>();
    private final ExecutorService tellers = Executors.newFixedThreadPool(THREADS, work -> {
        var thread = new Thread(work, "live-updates-teller");
        thread.setDaemon(true);
        return thread;
    });

    /** Compared by identity, so that one consumer may subscribe twice. */
    private static final class Listener {
        private final Consumer<LiveEvent> consumer;

        Listener(Consumer<LiveEvent> consumer) {
            this.consumer = consumer;
        }
    }

    LiveUpdates(DatabaseAddress address, ObjectMapper mapper) {
        this.mapper = mapper;
        this.ear = new Ear(address, this::tellEverything, this::hear);
    }

    /**
     * Begins to tell {@code listener} of this district's changes, on a thread of its own; run the result to end it.
     * A listener must be ready for {@link LiveEvent#isEverything}.
     */
    public Runnable subscribe(UUID district, Consumer<LiveEvent> listener) {
        var subscribed = new Listener(listener);
        listeners.computeIfAbsent(district, id -> new CopyOnWriteArraySet<>()).add(subscribed);
        if (listening.compareAndSet(false, true)) ear.start();
        return () -> listeners.get(district).remove(subscribed);
    }

    private void tellEverything() {
        listeners.keySet().forEach(district -> tell(LiveEvent.everythingIn(district)));
    }

    private void hear(String json) {
        try {
            tell(mapper.readValue(json, LiveEvent.class));
        } catch (JsonProcessingException unreadable) {
            LOG.warn("A notification could not be read and is passed over: {}", json);
        }
    }

    private void tell(LiveEvent event) {
        var concerned = listeners.get(event.district());
        if (concerned == null) return;
        concerned.forEach(listener -> tellers.execute(() -> tell(listener, event)));
    }

    private static void tell(Listener listener, LiveEvent event) {
        try {
            listener.consumer.accept(event);
        } catch (RuntimeException failed) {
            LOG.warn("A screen could not take a change", failed);
        }
    }

    @Override
    public void destroy() {
        ear.close();
        tellers.shutdownNow();
    }
}
