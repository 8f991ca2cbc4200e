package org.lodestar.platform.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.districts.DistrictScope;
import org.lodestar.platform.districts.Refused;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.JobProblem;
import org.lodestar.platform.jobs.JobState;
import org.lodestar.platform.rosters.RosterImport.OnProblems;
import org.lodestar.platform.testing.TestDistrict;
import org.lodestar.platform.testing.TestDistricts;
import org.lodestar.platform.testing.WithPostgres;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever happened to a roster's files: what is wrong is told with its place, and nothing else goes wrong. */
@WithPostgres
class DamagedRosterIT {
    private static final int SEEDS = Integer.getInteger("lodestar.fuzz.rosters", 150);
    private static final long FIRST = Long.getLong("lodestar.fuzz.seed", 20261125L);
    private static final Duration A_HANG = Duration.ofSeconds(60);

    @Autowired
    TestDistricts districts;

    @Autowired
    RosterImport rosters;

    @Test
    void isToldPlaceByPlaceAndBreaksNothing() {
        var district = districts.fresh();
        Set<JobState> ends = EnumSet.noneOf(JobState.class);
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            long each = seed;
            Assertions.assertTimeoutPreemptively(
                            A_HANG, () -> imported(district, each), () -> "the roster of seed " + each)
                    .ifPresent(job -> {
                        ends.add(job.state());
                        assertThat(job.problems())
                                .as("the roster of seed " + each)
                                .allSatisfy(DamagedRosterIT::isTold);
                    });
        }
        assertThat(ends).as("some can be imported").contains(JobState.SUCCEEDED);
    }

    private Optional<Job> imported(TestDistrict district, long seed) {
        try {
            var how = seed % 3 == 0 ? OnProblems.IMPORT_NOTHING : OnProblems.SKIP_THE_ROWS;
            return Optional.of(DistrictScope.call(
                    district.id(), () -> rosters.runNow("r.zip", DamagedRoster.of(seed), seed % 5 == 0, how)));
        } catch (Refused refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    private static void isTold(JobProblem problem) {
        assertThat(problem.message()).isNotBlank().doesNotContain("went wrong on our side");
        if (problem.line() != null) {
            assertThat(problem.file()).isNotBlank();
            assertThat(problem.line()).isPositive();
        }
    }
}
