package org.lodestar.processes.bounds;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Values of the limits by {@link Bound#key}; what is not among them is as usual. */
public record Bounds(Map<String, Integer> chosen) {

    public Bounds {
        chosen = Map.copyOf(chosen == null ? Map.of() : chosen);
    }

    public static Bounds usual() {
        return new Bounds(Map.of());
    }

    /** As wide as a district may ever choose: what the engine itself refuses to go beyond. */
    public static Bounds widest() {
        return each(bound -> bound.isFloor() ? bound.least() : bound.most());
    }

    public int of(Bound bound) {
        return chosen.getOrDefault(bound.key(), bound.usual());
    }

    /** The same limits, with one of another value. */
    public Bounds with(Bound bound, int value) {
        Map<String, Integer> changed = new TreeMap<>(chosen);
        changed.put(bound.key(), value);
        return new Bounds(changed);
    }

    static Bounds each(ToIntFunction<Bound> value) {
        Map<String, Integer> all = new TreeMap<>();
        for (Bound bound : Bound.values()) all.put(bound.key(), value.applyAsInt(bound));
        return new Bounds(all);
    }
}
