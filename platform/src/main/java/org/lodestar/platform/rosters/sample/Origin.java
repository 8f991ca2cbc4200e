package org.lodestar.platform.rosters.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Where a family comes from: its names, and the language it may speak at home. All made up, from {@code origins.csv}. */
record Origin(
        int weight,
        String language,
        double spokenAtHome,
        String race,
        List<String> girls,
        List<String> boys,
        List<String> families) {
    private static final List<Origin> ALL = load();
    private static final int WEIGHT = ALL.stream().mapToInt(Origin::weight).sum();

    static Origin any(Random random) {
        var at = random.nextInt(WEIGHT);
        for (var origin : ALL) {
            at -= origin.weight();
            if (at < 0) {
                return origin;
            }
        }
        throw new IllegalStateException();
    }

    static Origin speaking(String language) {
        return ALL.stream()
                .filter(origin -> origin.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    String givenName(boolean girl, Random random) {
        return pick(girl ? girls : boys, random);
    }

    /** Two family names where that is the custom, often. */
    String familyName(Random random) {
        var name = pick(families, random);
        return language.equals("Spanish") && random.nextInt(5) < 2 ? name + " " + pick(families, random) : name;
    }

    static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<Origin> load() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Origin.class.getResourceAsStream("origins.csv");
                var csv = CSVParser.parse(in, StandardCharsets.UTF_8, format)) {
            return csv.stream().map(Origin::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Origin of(CSVRecord row) {
        return new Origin(
                Integer.parseInt(row.get("weight")),
                row.get("language"),
                Double.parseDouble(row.get("spoken at home")),
                row.get("race"),
                List.of(row.get("girls").split(";")),
                List.of(row.get("boys").split(";")),
                List.of(row.get("families").split(";")));
    }
}
