package org.lodestar.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.people.Accounts;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.people.NotAllowed;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPostgres
class SessionLimitsIT {
    @Autowired
    SessionLimits limits;

    @Autowired
    SignIns signIns;

    @Autowired
    Accounts accounts;

    @Autowired
    TestDistricts districts;

    @Autowired
    JdbcClient sql;

    private TestDistrict district;
    private SignedIn person;

    @BeforeEach
    void somebodyWithAnAccount() {
        district = districts.fresh();
        var account = district.as("admin", () -> accounts.open(null, district.staffId("teacher")));
        person = accounts.byId(account);
    }

    @Test
    void aDistrictChoosesLessThanTheOperatorAllowsAndItHoldsAtOnce() {
        var before = begun();
        assertThat(district.as("admin", limits::current)).isEqualTo(limits.bound());
        choose(20, 120);
        var after = begun();
        assertThat(isOver(before)).isFalse();
        used("21 minutes");
        assertThat(isOver(before)).isTrue();
        assertThat(isOver(after)).isTrue();
        var another = begun();
        assertThat(isOver(another)).isFalse();
        district.call(() -> sql.sql("update sign_ins set started_at = now() - interval '2 hours 1 minute',"
                        + " ends_at = started_at + (ends_at - started_at) - interval '2 hours 1 minute'")
                .update());
        assertThat(isOver(another)).isTrue();
    }

    @Test
    void nobodyGetsMoreThanTheOperatorAllowsOrTooLittleToWorkWith() {
        var bound = limits.bound();
        assertThatThrownBy(() -> change(bound.idle(), bound.longest().plusMinutes(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("allow less");
        assertThatThrownBy(() -> change(Duration.ofMinutes(1), bound.longest())).hasMessageContaining("at least 5");
        assertThatThrownBy(() -> change(Duration.ofHours(3), Duration.ofHours(2)))
                .hasMessageContaining("whole time");
        assertThatThrownBy(() -> district.doAs("teacher", () -> limits.change(bound)))
                .isInstanceOf(NotAllowed.class);
        assertThat(district.as("admin", limits::current)).isEqualTo(bound);
    }

    @Test
    void anotherDistrictsChoiceChangesNothingHere() {
        var theirs = districts.fresh();
        theirs.doAs("admin", () -> limits.change(new SessionTimes(Duration.ofMinutes(5), Duration.ofMinutes(5))));
        var here = begun();
        used("1 hour");
        assertThat(isOver(here)).isFalse();
    }

    private void choose(int idle, int longest) {
        change(Duration.ofMinutes(idle), Duration.ofMinutes(longest));
    }

    private void change(Duration idle, Duration longest) {
        district.doAs("admin", () -> limits.change(new SessionTimes(idle, longest)));
    }

    private UUID begun() {
        return Me.as(person, () -> signIns.begin(person, SignIn.How.DISTRICT, "192.0.2.3", "Firefox"));
    }

    private void used(String ago) {
        district.call(() -> sql.sql("update sign_ins set seen_at = now() - cast(? as interval)")
                .param(ago)
                .update());
    }

    private boolean isOver(UUID id) {
        return !signIns.over(Set.of(id)).isEmpty();
    }
}
