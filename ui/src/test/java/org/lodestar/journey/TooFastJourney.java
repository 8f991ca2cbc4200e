package org.lodestar.journey;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.limits.Limit;
import org.lodestar.platform.limits.Limits;
import org.lodestar.platform.people.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody searches faster than a person would. */
class TooFastJourney extends InTheBrowser {

    private static final String WHO = "nurse@riverbend.demo";

    @Autowired
    Limits limits;

    @Autowired
    Accounts accounts;

    @Test
    void whoSearchesTooFastIsToldToWaitAndKeepsWhatWasFound() {
        var account = accounts.loadUserByUsername(WHO).accountId().toString();
        var nurse = visitor(WHO, DESKTOP);
        nurse.goTo("students");
        nurse.sees("students, those of your classes first.");
        limits.forget("searches", account);
        limits.allow("searches", account, new Limit(1, Duration.ofHours(1)));
        nurse.writes("Find a student", "zzzz");
        nurse.sees("That were many searches in a short time. Go on in");
        nurse.seesNot("Nobody is called");
        nurse.sees("students, those of your classes first.");
        limits.forget("searches", account);
        nurse.writes("Find a student", "zzzy");
        nurse.sees("Nobody is called “zzzy”.");
    }
}
