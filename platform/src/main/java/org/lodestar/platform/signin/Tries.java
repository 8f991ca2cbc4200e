package org.lodestar.platform.signin;

import java.time.Duration;
import org.lodestar.platform.limits.Asked.TooMany;
import org.lodestar.platform.limits.Limit;
import org.lodestar.platform.limits.Limits;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try to sign in: a few times at once, then more and more slowly. Counted before the password is
 * looked at, by what was typed, so that it makes no difference whether there is such an account. Nobody can lock somebody
 * else out: from a place where the owner has signed in before, only tries from that place count (ASVS 5.0, 6.3.1).
 */
@Component
class Tries {
    /** One account from one address: five at once, then one in half a minute; after twenty one in three minutes. */
    private static final Limit AT_ONCE = new Limit(5, Duration.ofSeconds(150));

    private static final Limit IN_AN_HOUR = new Limit(20, Duration.ofHours(1));
    /** One account from everywhere where its owner has not been yet. */
    private static final Limit FROM_EVERYWHERE = new Limit(50, Duration.ofHours(1));
    /** One address with any accounts; a whole school may share one. */
    private static final Limit FROM_ONE_PLACE = new Limit(100, Duration.ofMinutes(10));
    /** How many failures of one account the audit tells singly before it only tells that there are more. */
    private static final Limit TOLD = new Limit(4, Duration.ofMinutes(20));

    private final Limits limits;

    Tries(Limits limits) {
        this.limits = limits;
    }

    /** {@link TooManyTries} where this is one too many. */
    void count(String email, String from, boolean familiar) {
        ask("sign-in from", from, FROM_ONE_PLACE);
        ask("sign-in", email + " " + from, AT_ONCE);
        ask("sign-in, longer", email + " " + from, IN_AN_HOUR);
        if (!familiar) ask("sign-in anywhere", email, FROM_EVERYWHERE);
    }

    /** A try with any other proof than a password: a link, a passkey, another's sign-in. */
    void count(String what, String from) {
        ask(what, from, FROM_ONE_PLACE);
    }

    private void ask(String what, String who, Limit limit) {
        if (limits.allow(what, who, limit) instanceof TooMany refusal) throw new TooManyTries(refusal);
    }

    /** The right password was among the tries: they were its owner's. */
    void succeeded(String email, String from, boolean familiar) {
        limits.forget("sign-in", email + " " + from);
        limits.forget("sign-in, longer", email + " " + from);
        limits.giveBack("sign-in from", from, FROM_ONE_PLACE);
        if (!familiar) limits.giveBack("sign-in anywhere", email, FROM_EVERYWHERE);
    }

    /** Somebody proved otherwise whose account it is; what others tried before no longer counts against it. */
    void forget(String email) {
        limits.forget("sign-in anywhere", email);
    }

    /** Whether one more failure is to be told in the audit. */
    boolean isWorthTelling(String account) {
        return !(limits.allow("told of sign-in", account, TOLD) instanceof TooMany);
    }
}
