package org.lodestar.ui.rest.jobs;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/** A job that was queued. */
public record StartedJob(UUID id) {

    /** 202, with where to follow it. */
    public static ResponseEntity<StartedJob> accepted(UUID id) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/jobs/" + id))
                .body(new StartedJob(id));
    }
}
