package org.lodestar.ui.form.formjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Schemas and answers at random: what is visible, what is wrong with which answer and what a submission carries come to the
 * same in form-js and here. More of them: {@code -Dlodestar.formjs.cases=2000 -Dlodestar.formjs.first=1}. What differs is
 * made small and written to {@code target/form-js/different}, ready to become a fixture of {@code forms}.
 */
class AsFormJsIT {

    private static final int CASES = Integer.getInteger("lodestar.formjs.cases", 300);
    private static final long FIRST = Long.getLong("lodestar.formjs.first", 1);
    private static final int MOST_MADE_SMALL = Integer.getInteger("lodestar.formjs.small", 3);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path DIFFERENT = Path.of("target/form-js/different");

    @Test
    void everyCaseComesToTheSame() throws IOException, InterruptedException {
        try (var formJs = new FormJs()) {
            var cases = CaseMaker.make(FIRST, CASES);
            var told = formJs.ask(cases);
            var different = new ArrayList<AnyCase>();
            for (int i = 0; i < cases.size(); i++) {
                if (!differences(cases.get(i), told.get(i)).isEmpty() && differAlone(formJs, cases.get(i))) {
                    different.add(cases.get(i));
                }
            }
            assertThat(told.stream().filter(each -> !each.has("failed")).count())
                    .as("cases that form-js could open")
                    .isGreaterThan(CASES * 9L / 10);
            assertThat(different.stream().map(AnyCase::name))
                    .as("of " + cases.size() + " cases differ; made small: " + written(formJs, different))
                    .isEmpty();
        }
    }

    /** A page with many forms at once may not have come to rest. */
    private static boolean differAlone(FormJs formJs, AnyCase one) throws IOException {
        return !differences(one, formJs.ask(List.of(one)).get(0)).isEmpty();
    }

    private static List<String> differences(AnyCase one, JsonNode told) {
        return Agreement.differences(told, Ours.of(one));
    }

    private static Set<String> written(FormJs formJs, List<AnyCase> different) throws IOException {
        Files.createDirectories(DIFFERENT);
        var small = new Smaller(formJs);
        var shown = new LinkedHashSet<String>();
        for (var one : different.subList(0, Math.min(MOST_MADE_SMALL, different.size()))) {
            var before = differences(one, formJs.ask(List.of(one)).get(0));
            var smallest = before.isEmpty() ? one : small.of(one, before);
            var json = smallest.json().deepCopy();
            json.set("formJs", formJs.ask(List.of(smallest)).get(0));
            json.set("ours", Ours.of(smallest));
            Files.writeString(
                    DIFFERENT.resolve(one.name().replace(' ', '-') + ".json"),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json));
            shown.add(one.name() + " " + before + " " + json);
        }
        return shown;
    }
}
