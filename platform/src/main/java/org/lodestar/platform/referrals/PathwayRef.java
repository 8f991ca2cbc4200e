package org.lodestar.platform.referrals;

/** The pathway version a referral is on. */
public record PathwayRef(String key, String name, int version, boolean confidential, int promiseHours) {}
