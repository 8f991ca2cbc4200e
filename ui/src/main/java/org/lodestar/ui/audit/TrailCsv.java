package org.lodestar.ui.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.platform.trails.TrailEntry;
import org.lodestar.platform.trails.TrailFilter;
import org.lodestar.platform.trails.Trails;

/** A trail as a CSV file that spreadsheets open: UTF-8 with a mark, and no cell that a spreadsheet would run. */
final class TrailCsv {

    private TrailCsv() {}

    static void write(Trails trails, TrailFilter filter, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("\uFEFFentry,at,who,who_id,action,about,about_id,student_id,why,via,address,detail\r\n");
        try {
            trails.export(filter, entry -> line(writer, entry));
        } catch (UncheckedIOException goneAway) {
            throw goneAway.getCause();
        }
        writer.flush();
    }

    private static void line(Writer writer, TrailEntry told) {
        var entry = told.entry();
        try {
            writer.write(Stream.<@Nullable Object>of(
                            entry.id(),
                            entry.at(),
                            entry.actorName(),
                            entry.actorId(),
                            entry.action(),
                            entry.subjectKind(),
                            entry.subjectId(),
                            entry.studentId(),
                            entry.reason(),
                            entry.via(),
                            entry.address(),
                            entry.detail().isEmpty() ? "" : entry.detail())
                    .map(TrailCsv::cell)
                    .collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException goneAway) {
            throw new UncheckedIOException(goneAway);
        }
    }

    static String cell(@Nullable Object value) {
        var text = Objects.toString(value, "");
        var harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
