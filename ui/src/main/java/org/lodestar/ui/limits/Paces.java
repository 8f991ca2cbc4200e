package org.lodestar.ui.limits;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.lodestar.platform.limits.Asked;
import org.lodestar.platform.limits.Limit;
import org.lodestar.platform.limits.Limits;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Asks whether somebody goes too fast, by the installation's settings {@code lodestar.limits.*}. Ask before the work. */
@Component
public class Paces {
    private final Limits limits;
    private final Map<Pace, Limit> set;

    Paces(Limits limits, Environment settings) {
        this.limits = limits;
        this.set = Collections.unmodifiableMap(read(settings));
    }

    static Map<Pace, Limit> read(Environment settings) {
        var read = new EnumMap<Pace, Limit>(Pace.class);
        Arrays.stream(Pace.values())
                .forEach(pace -> read.put(
                        pace,
                        pace.limit(settings.getProperty(
                                "lodestar.limits." + pace.setting(), Integer.class, pace.usual()))));
        return read;
    }

    /** @param who an account's id, or an address where nobody is signed in */
    public Asked ask(Pace pace, String who) {
        return limits.allow(pace.key(), who, set.get(pace));
    }

    /** A token that does not work was shown from an address. */
    public Asked refusedCall(String address) {
        return ask(Pace.REFUSED_TOKENS, address);
    }
}
