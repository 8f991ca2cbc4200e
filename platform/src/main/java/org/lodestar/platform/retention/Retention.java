package org.lodestar.platform.retention;

import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.Refused;

/**
 * How many years after it was closed a referral is purged with all that belongs to it, and after the student left the
 * whole record; null: kept without end, which holds until the district says otherwise.
 */
public record Retention(
        @Nullable Integer yearsAfterClosing, @Nullable Integer yearsAfterLeaving) {
    public static final Retention FOR_EVER = new Retention(null, null);
    private static final int MOST = 100;

    public Retention {
        inRange(yearsAfterClosing);
        inRange(yearsAfterLeaving);
    }

    private static void inRange(@Nullable Integer years) {
        if (years != null && (years < 1 || years > MOST)) {
            throw new Refused("Keep records for 1 to " + MOST + " years, or leave it empty to keep them.");
        }
    }

    public boolean keepsAll() {
        return yearsAfterClosing == null && yearsAfterLeaving == null;
    }
}
