package org.lodestar.platform.rosters.internal;

import org.lodestar.platform.districts.Refused;

/** Whether bytes are a roster's zip at all. */
public final class RosterZip {
    private RosterZip() {}

    /** Throws {@link Refused} where they are not. */
    public static void check(byte[] zip) {
        Archive.open(zip).close();
    }
}
