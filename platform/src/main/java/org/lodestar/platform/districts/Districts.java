package org.lodestar.platform.districts;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All districts of this installation (names only, no children), and the one in force. */
@Component
public class Districts {
    public List<District> all() {
        throw new UnsupportedOperationException();
    }

    public Optional<District> find(String key) {
        throw new UnsupportedOperationException();
    }

    /** The district in force; {@link Refused} where there is none. */
    public District current() {
        throw new UnsupportedOperationException();
    }

    public District create(String key, String name, ZoneId timeZone, String language) {
        throw new UnsupportedOperationException();
    }
}
