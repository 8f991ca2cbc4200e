package org.lodestar.platform.drafts;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The drafts of the person signed in, by place (like {@code work-item:<id>}). */
@Component
public class Drafts {
    public Optional<Draft> find(String place) {
        throw new UnsupportedOperationException();
    }

    public void save(String place, Map<String, Object> answers) {
        throw new UnsupportedOperationException();
    }

    public void discard(String place) {
        throw new UnsupportedOperationException();
    }
}
