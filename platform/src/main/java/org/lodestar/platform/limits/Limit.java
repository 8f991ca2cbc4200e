package org.lodestar.platform.limits;

import java.time.Duration;

/** {@code most} times at once, and as many again spread evenly over {@code per}; both positive. */
public record Limit(int most, Duration per) {

    public Limit {
        if (most < 1 || per.isNegative() || per.isZero()) {
            throw new IllegalArgumentException("A limit allows at least once, per some time: " + most + " per " + per);
        }
    }

    public static Limit perMinute(int most) {
        return new Limit(most, Duration.ofMinutes(1));
    }

    double secondsPer() {
        return per.toNanos() / 1e9;
    }

    double secondsForOne() {
        return secondsPer() / most;
    }
}
