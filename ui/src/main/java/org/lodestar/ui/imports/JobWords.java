package org.lodestar.ui.imports;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodestar.platform.jobs.Job;
import org.lodestar.platform.jobs.JobState;
import org.lodestar.ui.words.Say;
import org.lodestar.ui.words.Words;

/** What became of an import, in words. */
final class JobWords {

    private JobWords() {}

    static boolean goesOn(Job job) {
        return job.state() == JobState.QUEUED || job.state() == JobState.RUNNING;
    }

    static String state(Job job) {
        var check = Boolean.TRUE.equals(job.result().get("dryRun"));
        return switch (job.state()) {
            case QUEUED -> Say.it("Waits to begin");
            case RUNNING -> Say.it("Going on{0}", (job.total() > 0 ? ", " + percent(job) + " %" : ""));
            case SUCCEEDED ->
                (check ? Say.it("Checked") : Say.it("Imported"))
                        + (job.problems().isEmpty() ? "" : Say.it(", with problems"));
            case FAILED -> check ? Say.it("Checked: it would not be imported") : Say.it("Nothing was imported");
        };
    }

    private static long percent(Job job) {
        return Math.min(100, 100L * job.done() / job.total());
    }

    /** What is told of each kind of record: kind to new, changed and left. */
    static Map<String, Map<?, ?>> kinds(Job job) {
        return job.result().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Map<?, ?> tally && anything(tally))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> (Map<?, ?>) entry.getValue(),
                        (one, other) -> one,
                        java.util.TreeMap::new));
    }

    /** What was not done as the file says. */
    static List<String> notes(Job job) {
        return job.result().get("notes") instanceof List<?> notes
                ? notes.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static boolean anything(Map<?, ?> tally) {
        return tally.values().stream().anyMatch(value -> value instanceof Number number && number.longValue() > 0);
    }

    /** "1,204 new, 3 changed, 2 left": over all kinds of records. */
    static String counts(Job job) {
        return Words.dotted(sum(job, "new"), sum(job, "changed"), sum(job, "left"));
    }

    private static String sum(Job job, String what) {
        var sum = kinds(job).values().stream()
                .mapToLong(tally -> number(tally, what))
                .sum();
        return sum == 0 ? "" : String.format(Locale.ENGLISH, "%,d %s", sum, what);
    }

    /** "a.csv, b.csv": files of the sender that are no part of the standard. */
    static String passedOver(Job job) {
        return job.result().get("passedOver") instanceof Collection<?> files
                ? files.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : "";
    }

    static long number(Map<?, ?> tally, String what) {
        return tally.get(what) instanceof Number number ? number.longValue() : 0;
    }
}
