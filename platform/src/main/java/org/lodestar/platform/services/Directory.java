package org.lodestar.platform.services;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The services of the current district. */
@Component
public class Directory {
    /** Active services, by category and name; those of a school and the district-wide ones where {@code school} is given. */
    public List<HelpService> services(@Nullable UUID school) {
        throw new UnsupportedOperationException();
    }

    public Optional<HelpService> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    public UUID addProvider(
            String sourceId, String name, String description, @Nullable String phone, @Nullable String url) {
        throw new UnsupportedOperationException();
    }

    public UUID addService(
            String sourceId,
            UUID provider,
            @Nullable UUID school,
            String name,
            String description,
            String category,
            boolean consentNeeded) {
        throw new UnsupportedOperationException();
    }
}
