package org.lodestar.platform.rosters.internal;

import java.util.UUID;

/** A user of OneRoster, as one of the three kinds of people there are here. */
record Person(UUID id, Kind kind) {
    enum Kind {
        STUDENT,
        STAFF,
        GUARDIAN
    }
}
