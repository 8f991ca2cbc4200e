package org.lodestar.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.lodestar.platform.districts.SignedIn;
import org.lodestar.platform.inbox.InboxFilter;
import org.lodestar.platform.inbox.InboxQuery;
import org.lodestar.platform.inbox.InboxView;
import org.lodestar.platform.people.Me;
import org.lodestar.platform.students.Students;
import org.springframework.context.ApplicationContext;

/**
 * What keeps districts apart costs: each question as the product asks it, transaction and seal included, against the same
 * as the owner with a filter by district. Asked in turn, so that both meet the same machine; the median of each run, and
 * of the runs the median.
 */
final class WallsCost implements Yardstick {
    private static final int RUNS = 5;
    private static final int ROUNDS = 150;
    private static final InboxFilter ALL = new InboxFilter(null, null, null);

    private final ApplicationContext product;
    private final ApplicationContext unguarded;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    private record Question(SignedIn person, Consumer<ApplicationContext> ask) {
        double microseconds(ApplicationContext context) {
            var start = System.nanoTime();
            Me.as(person, () -> {
                ask.accept(context);
                return true;
            });
            return (System.nanoTime() - start) / 1e3;
        }
    }

    WallsCost(LargeDistrict large, ApplicationContext product, ApplicationContext unguarded) {
        this.product = product;
        this.unguarded = unguarded;
        var coordinator = large.person("coordinator");
        var teacher = large.person("teacher");
        var admin = large.person("admin");
        inbox("inbox page, my team", coordinator, InboxView.TEAMS);
        inbox("inbox page, mine", coordinator, InboxView.MINE);
        questions.put(
                "inbox counts",
                new Question(coordinator, of -> of.getBean(InboxQuery.class).counts()));
        search("student search, a name", teacher, "maria garcia");
        search("student search, misspelled, whole district", admin, "marai gracia");
        search("student search, a number", coordinator, "1000");
        search("student list, first page", admin, "");
    }

    private void inbox(String name, SignedIn person, InboxView view) {
        questions.put(
                name, new Question(person, of -> of.getBean(InboxQuery.class).page(view, ALL, null, 50)));
    }

    private void search(String name, SignedIn person, String text) {
        questions.put(
                name, new Question(person, of -> of.getBean(Students.class).search(text, 0, 50)));
    }

    @Override
    public String measure() {
        var table = new StringBuilder("| question | owner, µs | product, µs | cost |\n|---|---:|---:|---:|\n");
        questions.forEach((name, question) -> {
            measured(question);
            var runs =
                    IntStream.range(0, RUNS).mapToObj(run -> measured(question)).toList();
            var owner = median(runs.stream().mapToDouble(run -> run[0]).toArray());
            var walls = median(runs.stream().mapToDouble(run -> run[1]).toArray());
            table.append("| %s | %.0f | %.0f | %+.1f %% |\n".formatted(name, owner, walls, (walls / owner - 1) * 100));
        });
        return table.toString();
    }

    /** The medians of one run: owner, product. */
    private double[] measured(Question question) {
        var owner = new double[ROUNDS];
        var walls = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            if (round % 2 == 0) owner[round] = question.microseconds(unguarded);
            walls[round] = question.microseconds(product);
            if (round % 2 == 1) owner[round] = question.microseconds(unguarded);
        }
        return new double[] {median(owner), median(walls)};
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
