package org.lodestar.processes.bounds;

import java.util.Objects;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.settings.DistrictSettings;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The limits of the district in force. */
@Component
public class DistrictBounds {

    private static final String SETTINGS = "pathway-limits";
    private static final String OPERATOR = "lodestar.pathways.limits.";

    private final DistrictSettings settings;
    private final Environment environment;
    private final Me me;

    DistrictBounds(DistrictSettings settings, Environment environment, Me me) {
        this.settings = settings;
        this.environment = environment;
        this.me = me;
    }

    /** What the district chose, never beyond what the operator allows; as usual where there is no district. */
    @Transactional
    public Bounds here() {
        Bounds chosen = DistrictScope.current().isEmpty() ? Bounds.usual() : settings.read(SETTINGS, Bounds.usual());
        return Bounds.each(bound -> Math.max(least(bound), Math.min(most(bound), chosen.of(bound))));
    }

    /** Takes effect at once, also for cases under way. {@link Refused} names the first value that is out of range. */
    @Transactional
    public void choose(Bounds bounds) {
        me.need(Right.MANAGE_SETTINGS);
        for (Bound bound : Bound.values()) {
            int value = bounds.of(bound);
            if (value < least(bound) || value > most(bound)) {
                throw new Refused(String.format(
                        "“%s” can be from %,d to %,d, not %,d.", bound.words(), least(bound), most(bound), value));
            }
        }
        settings.write(SETTINGS, bounds);
    }

    /** The lowest value a district may choose here. */
    public int least(Bound bound) {
        return bound.isFloor() ? operator(bound, bound.least()) : bound.least();
    }

    /** The highest value a district may choose here. */
    public int most(Bound bound) {
        return bound.isFloor() ? bound.most() : operator(bound, bound.most());
    }

    private int operator(Bound bound, int otherwise) {
        return Objects.requireNonNull(environment.getProperty(OPERATOR + bound.key(), Integer.class, otherwise));
    }
}
