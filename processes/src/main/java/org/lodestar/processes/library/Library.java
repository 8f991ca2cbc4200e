package org.lodestar.processes.library;

import java.util.List;

/** The starter pathways on the class path, {@code library/<key>/}. */
@org.springframework.stereotype.Component
public class Library {
    public List<Starter> starters() {
        throw new UnsupportedOperationException();
    }

    /** The files of a starter. */
    public org.lodestar.processes.files.PathwayFiles files(String key) {
        throw new UnsupportedOperationException();
    }

    /** Publishes a starter as the next version in the current district; for administrators and the demo. */
    public org.lodestar.processes.pathways.PublishResult install(String key) {
        throw new UnsupportedOperationException();
    }
}
