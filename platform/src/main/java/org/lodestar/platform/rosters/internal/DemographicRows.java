package org.lodestar.platform.rosters.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads demographics: facts about students, each row named by the user's sourcedId. */
final class DemographicRows {
    private static final List<String> SEXES = List.of("male", "female", "unspecified", "other");
    private static final List<String> YES_OR_NO = List.of("true", "false");
    private static final List<String> YES_OR_NO_COLUMNS = List.of(
            "americanIndianOrAlaskaNative",
            "asian",
            "blackOrAfricanAmerican",
            "nativeHawaiianOrOtherPacificIslander",
            "white",
            "demographicRaceTwoOrMoreRaces",
            "hispanicOrLatinoEthnicity");
    private static final List<String> TEXT_COLUMNS =
            List.of("countryOfBirthCode", "stateOfBirthAbbreviation", "cityOfBirth", "publicSchoolResidenceStatus");

    private DemographicRows() {}

    static void read(Reading reading) {
        var rows = new Register<Person>(RosterFile.DEMOGRAPHICS, "user", Map.of(), reading.problems);
        reading.eachStaying(RosterFile.DEMOGRAPHICS, rows, (row, sourcedId) -> {
            var person = reading.people.find(row, "sourcedId", sourcedId);
            var birthDate = row.date("birthDate");
            var facts = facts(row);
            if (row.usable() && person != null && person.kind() == Person.Kind.STUDENT) {
                reading.roster.facts.add(new Lines.Facts(person.id(), birthDate, facts));
            }
        });
    }

    private static Map<String, String> facts(Row row) {
        var facts = new LinkedHashMap<String, String>();
        var sex = row.maybeOneOf("sex", SEXES);
        if (sex != null) {
            facts.put("sex", sex.toLowerCase(Locale.ROOT));
        }
        for (var column : YES_OR_NO_COLUMNS) {
            var value = row.maybeOneOf(column, YES_OR_NO);
            if (value != null) {
                facts.put(column, value);
            }
        }
        for (var column : TEXT_COLUMNS) {
            var value = row.text(column);
            if (value != null) {
                facts.put(column, value);
            }
        }
        return facts;
    }
}
