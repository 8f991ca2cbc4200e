package org.lodestar.ui.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.jobs.JobProblem;

/** Problems as a CSV file that spreadsheets open: UTF-8 with a mark, and no cell that a spreadsheet would run. */
final class ProblemsCsv {

    private ProblemsCsv() {}

    static byte[] of(List<JobProblem> problems) {
        var lines = Stream.concat(
                Stream.of("file,line,column,message"),
                problems.stream()
                        .map(problem -> Stream.of(
                                        cell(problem.file()),
                                        cell(problem.line()),
                                        cell(problem.column()),
                                        cell(problem.message()))
                                .collect(Collectors.joining(","))));
        return ("\uFEFF" + lines.collect(Collectors.joining("\r\n", "", "\r\n"))).getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
