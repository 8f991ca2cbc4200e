package org.lodestar.supply;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/** Holes we know of and live with for a while: each with a reason, and a last day after which the build fails again. */
final class AcceptedHoles {

    private record Accepted(LocalDate until, String why) {}

    private final Map<String, Accepted> byId = new HashMap<>();

    /** @param csv the columns id, until, why */
    AcceptedHoles(String csv) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        for (var row : format.parse(new StringReader(csv))) {
            if (row.get("why").length() < 20) {
                throw new IllegalArgumentException("Say why " + row.get("id") + " does no harm here.");
            }
            byId.put(row.get("id"), new Accepted(LocalDate.parse(row.get("until")), row.get("why")));
        }
    }

    boolean has(Hole hole, LocalDate today) {
        var accepted = byId.get(hole.id());
        return accepted != null && !today.isAfter(accepted.until());
    }
}
