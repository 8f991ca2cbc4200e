package org.lodestar.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.JobState;

class JobWordsTest {

    @Test
    void countsAreSummedOverAllKinds() {
        var job = job(
                JobState.SUCCEEDED,
                Map.of(
                        "dryRun", false,
                        "skipped", 2,
                        "schools", Map.of("new", 8, "changed", 0, "left", 0),
                        "students", Map.of("new", 1200, "changed", 3, "left", 0),
                        "classes", Map.of("new", 0, "changed", 0, "left", 0)));
        assertThat(JobWords.counts(job)).isEqualTo("1,208 new · 3 changed");
        assertThat(JobWords.kinds(job)).containsOnlyKeys("schools", "students");
    }

    @Test
    void filesThatWerePassedOverAreNamed() {
        assertThat(JobWords.passedOver(job(JobState.SUCCEEDED, Map.of("passedOver", List.of("a.csv", "b.csv")))))
                .isEqualTo("a.csv, b.csv");
        assertThat(JobWords.passedOver(job(JobState.SUCCEEDED, Map.of()))).isEmpty();
    }

    @Test
    void aCheckIsNeverSaidToHaveImported() {
        assertThat(JobWords.state(job(JobState.SUCCEEDED, Map.of("dryRun", true))))
                .isEqualTo("Checked");
        assertThat(JobWords.state(job(JobState.FAILED, Map.of("dryRun", true))))
                .isEqualTo("Checked: it would not be imported");
        assertThat(JobWords.state(job(JobState.SUCCEEDED, Map.of("dryRun", false))))
                .isEqualTo("Imported");
        assertThat(JobWords.state(job(JobState.FAILED, Map.of("dryRun", false))))
                .isEqualTo("Nothing was imported");
    }

    @Test
    void whatGoesOnTellsHowFarItIs() {
        assertThat(JobWords.state(job(JobState.RUNNING, Map.of()))).isEqualTo("Going on, 25 %");
    }

    private static Job job(JobState state, Map<String, Object> result) {
        return new Job(UUID.randomUUID(), "roster", "Import", state, 1, 4, List.of(), 0, result, Instant.now(), null);
    }
}
