package org.lodestar.ui.limits;

import java.time.Duration;
import java.util.Locale;
import org.lodestar.platform.limits.Limit;

/** What is counted, and how much of it is usual; {@code lodestar.limits.*} sets another number. */
public enum Pace {
    /** Calls of one token or person. */
    CALLS("calls-per-minute", 1200, Duration.ofMinutes(1)),
    /** Calls of one address where nobody is signed in. */
    CALLS_OF_STRANGERS("strangers-calls-per-minute", 300, Duration.ofMinutes(1)),
    /** Tokens that do not work, from one address. */
    REFUSED_TOKENS("refused-tokens-per-minute", 60, Duration.ofMinutes(1)),
    /** Pathways checked, kept or published by calls of one token or person. */
    CHECKS("checks-per-minute", 300, Duration.ofMinutes(1)),
    /** Forms checked or evaluated by calls of one token or person. */
    EVALUATIONS("evaluations-per-minute", 600, Duration.ofMinutes(1)),
    /** Rosters brought by one token or person. */
    UPLOADS("uploads-per-hour", 120, Duration.ofHours(1)),
    /** Searches for students by one person. */
    SEARCHES("searches-per-minute", 120, Duration.ofMinutes(1)),
    /** Secure links opened from one address; a school's families may share one. */
    LINKS("links-per-minute", 60, Duration.ofMinutes(1));

    private final String setting;
    private final int usual;
    private final Duration per;

    Pace(String setting, int usual, Duration per) {
        this.setting = setting;
        this.usual = usual;
        this.per = per;
    }

    /** The name of its setting below {@code lodestar.limits}. */
    public String setting() {
        return setting;
    }

    public int usual() {
        return usual;
    }

    Limit limit(int most) {
        return new Limit(most, per);
    }

    /** As it is counted: {@code refused-tokens}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
