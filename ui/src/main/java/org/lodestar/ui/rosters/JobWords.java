package org.lodestar.ui.rosters;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.JobState;

/** What became of an import, in words. */
final class JobWords {

    private JobWords() {}

    static boolean goesOn(Job job) {
        return job.state() == JobState.QUEUED || job.state() == JobState.RUNNING;
    }

    static String state(Job job) {
        return switch (job.state()) {
            case QUEUED -> "Waits to begin";
            case RUNNING -> "Going on" + (job.total() > 0 ? ", " + percent(job) + " %" : "");
            case SUCCEEDED -> "Done" + (job.problems().isEmpty() ? "" : ", with problems");
            case FAILED -> "Did not work: nothing was changed";
        };
    }

    private static long percent(Job job) {
        return Math.min(100, 100L * job.done() / job.total());
    }

    /** "8 schools, 1,204 students": the numbers an import tells of itself. */
    static String counts(Job job) {
        return job.result().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Number number && number.longValue() > 0)
                .map(JobWords::count)
                .collect(Collectors.joining(", "));
    }

    private static String count(Map.Entry<String, Object> entry) {
        var name = entry.getKey().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return String.format(Locale.ENGLISH, "%,d %s", ((Number) entry.getValue()).longValue(), name);
    }
}
