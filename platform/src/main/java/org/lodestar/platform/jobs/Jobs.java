package org.lodestar.platform.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The jobs of the current district. */
@Component
public class Jobs {
    /** Queues a job and starts it soon after commit. */
    public UUID start(String kind, String title, byte[] payload, Map<String, Object> options) {
        throw new UnsupportedOperationException();
    }

    public Optional<Job> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<Job> recent(String kind, int limit) {
        throw new UnsupportedOperationException();
    }
}
