package org.lodestar.platform.testing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.referrals.PathwayRef;
import org.lodestar.platform.referrals.Referrals;
import org.lodestar.platform.referrals.SubmitReferral;

/** A referral as a sentence: {@code aReferral().about(amara).by(teacher).saying("Often hungry").sentTo(referrals)}. */
public final class ReferralFixture {
    private UUID id = UUID.randomUUID();
    private PathwayRef pathway = new PathwayRef("coordination", "Coordination of services", 1, false, 24);
    private @Nullable UUID student;
    private @Nullable UUID school;
    private @Nullable SignedIn by;
    private String words = "Needs help";

    private ReferralFixture() {}

    public static ReferralFixture aReferral() {
        return new ReferralFixture();
    }

    /** About nobody: place it {@link #at} a school. */
    public static ReferralFixture aRequest() {
        return aReferral().on("science-kit-loan", "Science kit loan");
    }

    public ReferralFixture withId(UUID chosen) {
        id = chosen;
        return this;
    }

    public ReferralFixture on(String key, String name) {
        pathway = new PathwayRef(key, name, 1, pathway.confidential(), pathway.promiseHours());
        return this;
    }

    /** On the confidential counseling pathway. */
    public ReferralFixture inConfidence() {
        pathway = new PathwayRef("counseling", "Counseling", 1, true, 24);
        return this;
    }

    public ReferralFixture about(UUID studentId) {
        student = studentId;
        return this;
    }

    public ReferralFixture at(UUID schoolId) {
        school = schoolId;
        return this;
    }

    public ReferralFixture by(SignedIn person) {
        by = person;
        return this;
    }

    public ReferralFixture saying(String text) {
        words = text;
        return this;
    }

    public SubmitReferral asCommand() {
        return new SubmitReferral(id, pathway, student, school, TestForms.saying(words), TestForms.JSON, words, false);
    }

    /** Sends it as the person named by {@link #by}, or as whoever is signed in. */
    public UUID sentTo(Referrals referrals) {
        return by == null ? referrals.submit(asCommand()) : Me.as(by, () -> referrals.submit(asCommand()));
    }
}
