package org.lodestar.platform.referrals;

/** Thrown by a listener of {@link ReferralSubmitted}: the referral is then kept without its pathway, to be started again. */
public class PathwayDidNotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PathwayDidNotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
