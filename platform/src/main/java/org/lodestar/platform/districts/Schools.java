package org.lodestar.platform.districts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The schools of the current district. */
@Component
public class Schools {
    /** Active schools by name, without the district office. */
    public List<School> all() {
        throw new UnsupportedOperationException();
    }

    public Optional<School> find(UUID id) {
        throw new UnsupportedOperationException();
    }
}
