package org.lodestar.platform.signin;

import java.time.Duration;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.Right;
import org.lodestar.platform.settings.DistrictSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long the people of a district stay signed in: what it chose, never more than its operator allows with {@code
 * lodestar.sign-in.idle} (eight hours) and {@code lodestar.sign-in.longest} (twelve hours), which hold where it chose nothing.
 */
@Component
@Transactional
public class SessionLimits {
    public static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final String NAME = "sessions";

    private final DistrictSettings settings;
    private final Me me;
    private final JdbcClient sql;
    private final SessionTimes bound;

    SessionLimits(
            DistrictSettings settings,
            Me me,
            JdbcClient sql,
            @Value("${lodestar.sign-in.idle:8h}") Duration idle,
            @Value("${lodestar.sign-in.longest:12h}") Duration longest) {
        this.settings = settings;
        this.me = me;
        this.sql = sql;
        this.bound = new SessionTimes(idle, longest);
    }

    /** As kept; 0 where nothing was chosen. */
    record Chosen(int idleMinutes, int longestMinutes) {
        SessionTimes orElse(SessionTimes unset) {
            return new SessionTimes(
                    idleMinutes == 0 ? unset.idle() : Duration.ofMinutes(idleMinutes),
                    longestMinutes == 0 ? unset.longest() : Duration.ofMinutes(longestMinutes));
        }
    }

    /** The most that the operator allows. */
    public SessionTimes bound() {
        return bound;
    }

    /** Of the district in force; the operator's where none is. */
    public SessionTimes current() {
        return DistrictScope.current().isEmpty()
                ? bound
                : settings.read(NAME, new Chosen(0, 0)).orElse(bound).within(bound);
    }

    /** Holds at once, for those who are signed in too. {@link Refused} where a time is too short or too long. */
    public void change(SessionTimes wanted) {
        me.need(Right.MANAGE_SETTINGS);
        if (wanted.idle().compareTo(SHORTEST) < 0 || wanted.longest().compareTo(SHORTEST) < 0) {
            throw new Refused("Give people at least " + SHORTEST.toMinutes() + " minutes.");
        }
        if (!wanted.equals(wanted.within(bound))) {
            throw new Refused("Those who run Lodestar allow less. Choose a shorter time.");
        }
        if (wanted.idle().compareTo(wanted.longest()) > 0) {
            throw new Refused("The time without a click cannot be longer than the whole time.");
        }
        settings.write(NAME, new Chosen((int) wanted.idle().toMinutes(), (int)
                wanted.longest().toMinutes()));
        sql.sql("update sign_ins set idle_limit = ?, ends_at = least(ends_at, started_at + make_interval(secs => ?))"
                        + " where ended_at is null and ends_at > now()")
                .params(wanted.idle().toSeconds(), wanted.longest().toSeconds())
                .update();
    }
}
