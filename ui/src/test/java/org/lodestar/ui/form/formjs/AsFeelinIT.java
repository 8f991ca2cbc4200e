package org.lodestar.ui.form.formjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables that hold our FEEL to the browser's ({@code forms/src/test/resources/feel}) tell what the browser's truly is. */
class AsFeelinIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path TABLES = Path.of("../forms/src/test/resources/feel");

    /** Each with the values its first line names. */
    private static final Map<String, String> VALUES = Map.of(
            "as-in-the-browser.tsv",
            "{\"a\":5,\"b\":{\"c\":2},\"l\":[{\"v\":1},{\"v\":2}],\"name\":\"Ana\",\"s\":\"abc\"}",
            "known-to-differ.tsv",
            "{\"a\":5,\"b\":{\"c\":2},\"l\":[{\"v\":1},{\"v\":2}],\"name\":\"Ana\",\"s\":\"abc\"}",
            "comparisons-as-in-the-browser.tsv",
            "{\"n\":5,\"s\":\"a\",\"b\":true,\"l\":[\"a\"],\"l2\":[\"a\",\"b\"],\"e\":[],\"x\":null,\"es\":\"\",\"o\":{\"q\":1}}");

    @Test
    void everyRowIsWhatTheBrowserSays() throws IOException, InterruptedException {
        var wrong = new ArrayList<String>();
        int asked = 0;
        try (var formJs = new FormJs()) {
            for (var table : VALUES.entrySet()) {
                for (var row : rows(table.getKey())) {
                    asked++;
                    var told =
                            formJs.feel(row[0], JSON.readTree(table.getValue())).path("value");
                    var wanted = JSON.readTree(row[row.length - 1]);
                    if (!Agreement.alike(told).equals(Agreement.alike(wanted))) {
                        wrong.add(row[0] + " is " + told + " and not " + wanted);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(500);
    }

    private static List<String[]> rows(String table) throws IOException {
        return Files.readAllLines(TABLES.resolve(table)).stream()
                .filter(line -> !line.startsWith("# ") && !line.isBlank())
                .map(line -> line.replace("\\n", "\n").split("\t"))
                .toList();
    }
}
